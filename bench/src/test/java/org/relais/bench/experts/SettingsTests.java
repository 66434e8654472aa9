package org.relais.bench.experts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.relais.bench.generate.Size;

class SettingsTests {

    @Test
    void measureACellWhenNothingIsSaid() {
        assertThat(Settings.read().sizes()).containsExactly(Size.named("cell").orElseThrow());
    }

    @Test
    void takePeopleAndDocumentsAsTheyAreCounted() {
        var settings = Settings.read("--people", "70", "--documents", "900", "--queries", "5", "--passages", "2");

        assertThat(settings.sizes()).containsExactly(new Size("counted", 70, 900));
        assertThat(settings.queries()).isEqualTo(5);
        assertThat(settings.passages()).isEqualTo(2);
    }

    @Test
    void refuseWhatTheyDoNotKnow() {
        assertThatThrownBy(() -> Settings.read("--size", "village")).hasMessageContaining("village");
        assertThatThrownBy(() -> Settings.read("--quick", "yes")).hasMessageContaining("--quick");
        assertThatThrownBy(() -> Settings.read("--seed")).hasMessageContaining("has a value");
    }
}
