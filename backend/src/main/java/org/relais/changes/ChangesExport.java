package org.relais.changes;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.relais.exports.ExportFormat;
import org.relais.exports.TableFile;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What changed between two tables, as a table to take along. */
@Component
public class ChangesExport {

    private static final List<String> COLUMNS = List.of(
            "move", "organisation", "activity", "places", "domains", "differences", "proposedEnd", "was", "is", "key");

    private final TableChanges changes;
    private final MessageSource messages;

    ChangesExport(TableChanges changes, MessageSource messages) {
        this.changes = changes;
        this.messages = messages;
    }

    /**
     * All that the filter keeps, in its order.
     *
     * @throws RelaisException.Invalid when the format holds no tables
     */
    public byte[] file(
            Viewer viewer, String run, String against, ChangeFilter filter, ExportFormat format, Locale locale) {
        var rows = changes.page(viewer, run, against, filter, locale).changes().stream()
                .map(change -> row(change, locale))
                .toList();
        var header =
                COLUMNS.stream().map(column -> say("column." + column, locale)).toList();
        return new TableFile(say("sheet", locale), header, rows).in(format, locale);
    }

    private List<String> row(Change change, Locale locale) {
        return List.of(
                say("move." + change.move().code(), locale),
                change.organisation().title(),
                change.name(),
                String.join("; ", change.places()),
                String.join("; ", change.tops()),
                change.differences().stream()
                        .map(one -> say(
                                "difference",
                                locale,
                                say("property." + one.property(), locale),
                                one.before(),
                                one.after()))
                        .collect(Collectors.joining("\n")),
                Objects.toString(change.proposedEnd(), ""),
                Objects.toString(change.wasAt(), ""),
                Objects.toString(change.isAt(), ""),
                change.key());
    }

    private String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage("changes." + code, arguments, locale);
    }
}
