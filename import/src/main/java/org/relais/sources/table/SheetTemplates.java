package org.relais.sources.table;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.relais.ingest.Templates;
import org.relais.kernel.RelaisException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the templates from the kinds of sheets that can be read, so that they never disagree. */
@Component
class SheetTemplates implements Templates {

    private final ObjectProvider<SheetSource> sources;
    private final MessageSource messages;

    SheetTemplates(ObjectProvider<SheetSource> sources, MessageSource messages) {
        this.sources = sources;
        this.messages = messages;
    }

    @Override
    public List<String> names() {
        return sources.stream()
                .map(SheetSource::kind)
                .sorted(Comparator.comparingInt(SheetKind::rank).thenComparing(SheetKind::name))
                .map(SheetKind::name)
                .toList();
    }

    @Override
    public byte[] workbook(String name, Locale locale) {
        return sources.stream()
                .map(SheetSource::kind)
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .map(kind -> new SheetTemplate(kind, new ColumnWords(messages, locale)).workbook())
                .orElseThrow(RelaisException::notFound);
    }
}
