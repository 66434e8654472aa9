package org.relais.sources.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relais.sources.table.Cell;
import org.relais.sources.table.Sheet;
import org.relais.sources.table.SheetRow;

class LayoutSourceTests {

    @Test
    void findsTheTagsBelowProseAndSeveralHeaders() {
        var layout = layout("""
                Mouvements en Afrique de l'Ouest
                Source: the web # 3 files
                Qui;Quoi
                Organisation;Secteur
                #org +name;#sector
                Abri;Santé
                """);

        assertThat(layout.tagged()).isTrue();
        assertThat(layout.rows()).extracting(SheetRow::number).containsExactly(6);
        assertThat(layout.of(Field.SECTOR)).extracting(Column::header).containsExactly("Secteur");
    }

    @Test
    void readsByTheirHeadersWhatTagsLeaveOut() {
        var layout = layout("""
                Nom;Cluster;Date début;Objectif
                #org+name;#sector;;
                """);

        assertThat(layout.tells(Field.START)).isTrue();
        assertThat(layout.unread()).containsExactly("Objectif");
    }

    @Test
    void neverPrefersAHeaderToATag() {
        var layout = layout("""
                Organisation;Partenaire;Secteur
                ;#org+name;#sector
                """);

        assertThat(layout.of(Field.ORGANISATION)).extracting(Column::index).containsExactly(1);
    }

    @Test
    void understandsHeadersWithoutAnyTag() {
        var layout = layout("""
                Année 2026
                ORGANISATION;Secteur;Région
                Abri;Santé;Gao
                """);

        assertThat(layout.tagged()).isFalse();
        assertThat(layout.isComplete()).isTrue();
        assertThat(layout.rows()).hasSize(1);
    }

    @Test
    void forgivesAForgottenHash() {
        assertThat(layout("#org+es;sector+es;country\n").isComplete()).isTrue();
        assertThat(layout("org+es;sector+es;country\n").isComplete()).isTrue();
    }

    @Test
    void takesAListOfNamesForNothing() {
        assertThat(LayoutSource.of(sheet("Organisation;Téléphone\nAbri;00\n"))).isEmpty();
    }

    private static Layout layout(String text) {
        return LayoutSource.of(sheet(text)).orElseThrow();
    }

    private static Sheet sheet(String text) {
        var rows = new ArrayList<SheetRow>();
        for (var line : text.split("\n")) {
            rows.add(new SheetRow(
                    rows.size() + 1,
                    List.of(line.split(";")).stream().map(Cell::of).toList()));
        }
        return new Sheet("", false, rows);
    }
}
