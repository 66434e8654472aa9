package org.relais.knowledge;

import java.util.Arrays;
import java.util.Locale;
import org.relais.domains.DomainLabels;
import org.relais.domains.LivingVocabulary;
import org.relais.exports.ExportFormat;
import org.relais.exports.TableFile;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knowledge at risk as a file to take along. */
@Component
public class RiskExport {

    private final KnowledgeAtRisk knowledge;
    private final LivingVocabulary vocabulary;
    private final MessageSource messages;

    RiskExport(KnowledgeAtRisk knowledge, LivingVocabulary vocabulary, MessageSource messages) {
        this.knowledge = knowledge;
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    /**
     * All that the filter keeps, in its order.
     *
     * @throws RelaisException.Invalid when the format holds no tables
     */
    public byte[] file(Viewer viewer, RiskFilter filter, ExportFormat format, Locale locale) {
        var texts = new RiskTexts(messages, new DomainLabels(vocabulary.current(), locale), locale);
        var columns = Arrays.asList(RiskColumn.values());
        var rows = knowledge.page(viewer, filter, locale).rows().stream()
                .map(row ->
                        columns.stream().map(column -> column.of(row, texts)).toList())
                .toList();
        return new TableFile(
                        texts.of("risk.sheet"),
                        columns.stream().map(texts::header).toList(),
                        rows)
                .in(format, locale);
    }
}
