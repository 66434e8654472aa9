package org.relais.sources.partners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HxlTagTests {

    @ParameterizedTest
    @CsvSource({
        "#org,ORGANISATION",
        "#org+name,ORGANISATION",
        "'#org +acronym',ACRONYM",
        "'# org + type + name',KIND",
        "#org+funder,DETAIL",
        "#org+contact+email,PERSONAL",
        "'#sector +cluster',SECTOR",
        "'#sector +cluster +code',SECTOR_CODE",
        "#country/en,COUNTRY",
        "#adm1+code,ADM1_CODE",
        "#lat_deg,LATITUDE",
        "#period_date,REPORTED",
        "#date+start,START",
        "#date+month,MONTH",
        "#targeted+f,AUDIENCE",
        "#meta+fictional,FICTIONAL",
        "#domain,DOMAIN",
        "#HRP,DETAIL"
    })
    void tellsWhatAColumnTells(String tag, Field field) {
        assertThat(HxlTag.of(tag).map(Field::of)).contains(field);
    }

    @Test
    void isNotEveryTextWithAHash() {
        assertThat(HxlTag.of("#3. Number of people")).isEmpty();
        assertThat(HxlTag.of("#N/A")).isPresent();
        assertThat(HxlTag.of("Organisation #1")).isEmpty();
    }
}
