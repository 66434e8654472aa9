package org.relais.exchange;

import java.util.Locale;
import org.relais.exports.ExportFormat;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Partners' activities as a 3W table with HXL tags, which imports back as what it is. */
@Component
public class ActivityExport {

    private final ActivityRows rows;
    private final MessageSource messages;

    ActivityExport(ActivityRows rows, MessageSource messages) {
        this.rows = rows;
        this.messages = messages;
    }

    /**
     * All activities of the scope that the viewer may see.
     *
     * @throws RelaisException.Invalid when the format holds no tables
     */
    public byte[] file(Viewer viewer, ActivityScope scope, ExportFormat format, Locale locale) {
        return new HxlTable(rows.of(viewer, scope))
                .file(
                        messages.getMessage("exchange.sheet", null, locale),
                        code -> messages.getMessage("exchange.column." + code, null, locale))
                .in(format, locale);
    }
}
