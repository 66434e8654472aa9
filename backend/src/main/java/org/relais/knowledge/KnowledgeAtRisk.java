package org.relais.knowledge;

import java.time.LocalDate;
import java.util.Locale;
import org.relais.domains.LivingVocabulary;
import org.relais.kernel.LabelLanguage;
import org.relais.schema.Concept;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which knowledge is at risk, why, and what can be done? By what the viewer may see. */
@Component
public class KnowledgeAtRisk {

    private final HolderQuery holdings;
    private final RiskRows risks;
    private final LivingVocabulary vocabulary;

    KnowledgeAtRisk(HolderQuery holdings, RiskRows risks, LivingVocabulary vocabulary) {
        this.holdings = holdings;
        this.risks = risks;
        this.vocabulary = vocabulary;
    }

    /** The most urgent first. */
    @Transactional(readOnly = true)
    public RiskPage page(Viewer viewer, RiskFilter filter, Locale locale) {
        var today = LocalDate.now();
        var all =
                vocabulary.current().concepts().stream().map(Concept::notation).toList();
        var held = holdings.holdings(viewer, all, all, today, LabelLanguage.index(locale));
        return RiskPage.of(risks.of(viewer, held, today, locale), all.size(), filter);
    }
}
