package org.relais.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedDayTests {

    @ParameterizedTest
    @CsvSource({
        "2015-03-01,2015-03-01",
        "09/10/2014,2014-10-09",
        "19.08.14,2014-08-19",
        "1 March 2015,2015-03-01",
        "1er mars 2015,2015-03-01",
        "'Decembre  2012',2012-12-31",
        "Fevrier 2013,2013-02-28",
        "2023-06,2023-06-30",
        "9-Jul-19,2019-07-09",
        "'July 9, 2019',2019-07-09"
    })
    void readsDaysAsPeopleWriteThem(String text, LocalDate day) {
        assertThat(ReportedDay.of(text)).contains(day);
    }

    @Test
    void takesTheLastDayOfAMonthInTwoColumns() {
        assertThat(ReportedDay.of("April", "2023")).contains(LocalDate.of(2023, 4, 30));
        assertThat(ReportedDay.of("2", "2024")).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void guessesNothing() {
        assertThat(ReportedDay.of("June")).isEmpty();
        assertThat(ReportedDay.of("31/02/2020")).isEmpty();
        assertThat(ReportedDay.of("13", "2023")).isEmpty();
    }
}
