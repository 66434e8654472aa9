package org.relais.sources.linelist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.kernel.Folded;
import org.relais.sources.table.Cell;
import org.relais.sources.table.Sheet;
import org.relais.sources.table.SheetRow;

/**
 * A list in which every row is a person who is treated or helped.
 *
 * @param columns headers that give it away
 */
record LineList(String sheet, List<String> columns) {

    private static final Pattern TITLE = Pattern.compile(
            "(liste|registre|fichier|list|register)\\b.*\\b(patients?|beneficiaires?|beneficiary|beneficiaries)");

    private static final Set<String> SEXES = Set.of(
            "m",
            "f",
            "h",
            "homme",
            "femme",
            "male",
            "female",
            "man",
            "woman",
            "masculin",
            "feminin",
            "garcon",
            "fille",
            "boy",
            "girl",
            "ذكر",
            "انثى",
            "أنثى",
            "1",
            "2",
            "inconnu",
            "unknown",
            "autre",
            "other");

    static Optional<LineList> in(Sheet sheet) {
        var titles = new ArrayList<String>(List.of(sheet.name()));
        for (var row : sheet.rows()) {
            var traits = traits(row);
            if (isOfPeople(traits, isTitled(titles)) && holdsSingleSexes(sheet, row, traits)) {
                return Optional.of(new LineList(sheet.name(), headers(row, traits)));
            }
            row.cells().stream().map(Cell::text).forEach(titles::add);
        }
        return Optional.empty();
    }

    /** Staff too have names, and sometimes an age; what patients and beneficiaries have beside them, staff have not. */
    private static boolean isOfPeople(Map<Trait, List<Integer>> traits, boolean titled) {
        var named = traits.containsKey(Trait.NAME);
        var single = named || traits.containsKey(Trait.ID);
        var sex = traits.containsKey(Trait.SEX);
        var age = traits.containsKey(Trait.AGE);
        var clinical = traits.getOrDefault(Trait.CLINICAL, List.of()).size();
        var registered = traits.containsKey(Trait.REGISTRATION);
        if (traits.containsKey(Trait.PROFESSION) && clinical == 0 && !titled) {
            return false;
        }
        return (single && sex && age && clinical > 0)
                || (single && (sex || age) && clinical > 1)
                || (named && age && (sex || registered))
                || (titled && named && (sex || age || registered));
    }

    private static boolean isTitled(List<String> titles) {
        return titles.stream()
                .map(title -> Folded.of(title).value())
                .anyMatch(title -> TITLE.matcher(title).find());
    }

    /** Under a header of sex stand the sexes of single people, not numbers of them. */
    private static boolean holdsSingleSexes(Sheet sheet, SheetRow header, Map<Trait, List<Integer>> traits) {
        return traits.getOrDefault(Trait.SEX, List.of()).stream().allMatch(column -> {
            var values = values(sheet, header, column);
            var sexes = values.stream().filter(SEXES::contains).count();
            return sexes * 2 >= values.size();
        });
    }

    private static List<String> values(Sheet sheet, SheetRow header, int column) {
        return sheet.rows().stream()
                .filter(row -> row.number() > header.number())
                .map(row -> row.cell(column).text())
                .filter(text -> !text.isEmpty())
                .map(text -> Folded.of(text).value())
                .toList();
    }

    private static Map<Trait, List<Integer>> traits(SheetRow row) {
        var traits = new EnumMap<Trait, List<Integer>>(Trait.class);
        for (var trait : Trait.values()) {
            var columns = IntStream.range(0, row.cells().size())
                    .filter(at -> trait.isOf(row.cell(at).text()))
                    .boxed()
                    .toList();
            if (!columns.isEmpty()) {
                traits.put(trait, columns);
            }
        }
        return traits;
    }

    private static List<String> headers(SheetRow row, Map<Trait, List<Integer>> traits) {
        return traits.values().stream()
                .flatMap(columns -> columns.stream().limit(2))
                .distinct()
                .sorted()
                .flatMap(column -> Stream.of(row.cell(column).text()))
                .toList();
    }
}
