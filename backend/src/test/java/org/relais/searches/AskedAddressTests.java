package org.relais.searches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relais.kernel.RelaisException;
import org.relais.search.Facet;
import org.relais.search.ItemType;
import org.relais.search.SortBy;

class AskedAddressTests {

    @Test
    void keepsWhatASearchAsksAndNothingElse() {
        var asked =
                AskedAddress.parse("https://ailleurs.example/search?next=//mal.example&q=+traite+&show=60&tab=documents"
                        + "&year=2026&year=2025&year=2026&sort=date&fold=no&drop=esclavage&<b>=1&domain=&lang=fr");

        assertThat(asked.line())
                .isEqualTo("q=traite&tab=documents&year=2025&year=2026&drop=esclavage&sort=date&fold=no");
        var query = asked.query("fr", 10);
        assertThat(query.text()).isEqualTo("traite");
        assertThat(query.types()).containsExactlyInAnyOrder(ItemType.DOCUMENT, ItemType.LESSON);
        assertThat(query.chosen(Facet.YEAR)).isEqualTo(Set.of("2025", "2026"));
        assertThat(query.dropped()).containsExactly("esclavage");
        assertThat(query.sort()).isEqualTo(SortBy.DATE);
        assertThat(query.foldedFor()).isNull();
    }

    @Test
    void readsWhatItWrites() {
        var asked = AskedAddress.parse("q=" + "%D8%AA%D8%B9%D8%B0%D9%8A%D8%A8+%26+%22a%3Db%22&place=S%C3%A8te");

        assertThat(asked.text()).isEqualTo("تعذيب & \"a=b\"");
        assertThat(AskedAddress.parse(asked.line())).isEqualTo(asked);
    }

    @Test
    void isTheSameForAddressesThatAskTheSame() {
        assertThat(AskedAddress.parse("tab=all&sort=relevance&place=b&place=a&q=x"))
                .isEqualTo(AskedAddress.parse("?q=x&place=a&place=b&tab=nulle-part&sort=hasard&fold=yes"));
    }

    @Test
    void knowsAnAddressThatAsksNothing() {
        assertThat(AskedAddress.parse("").asksNothing()).isTrue();
        assertThat(AskedAddress.parse("q=+&sort=date&fold=no&tab=all&autre=1").asksNothing())
                .isTrue();
        assertThat(AskedAddress.parse("tab=people").asksNothing()).isFalse();
        assertThat(AskedAddress.parse("state=draft").asksNothing()).isFalse();
    }

    @Test
    void refusesWhatCannotBeKeptAndSaysWhy() {
        refuses("q=%zz", "Nom", "searches.address.malformed");
        refuses("sort=date", "Nom", "searches.address.empty");
        refuses(null, "Nom", "searches.address.empty");
        refuses("q=" + "x".repeat(4_000), "Nom", "searches.address.tooLong");
        refuses("q=" + "é".repeat(1_000), "Nom", "searches.address.tooLong");
        refuses("q=x", " \n ", "searches.name.empty");
        refuses("q=x", null, "searches.name.empty");
        refuses("q=x", "n".repeat(121), "searches.name.tooLong");
        assertThat(new SearchDraft("  Les\t\u202Emineurs\u2069 ", "q=x", null)
                        .checked()
                        .name())
                .isEqualTo("Les mineurs");
    }

    private static void refuses(String address, String name, String code) {
        assertThatThrownBy(() -> new SearchDraft(name, address, true).checked())
                .isInstanceOfSatisfying(
                        RelaisException.Invalid.class,
                        refusal -> assertThat(refusal.told().code()).isEqualTo(code));
    }
}
