package org.relais.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.relais.domains.LivingVocabulary;
import org.relais.kernel.LabelLanguage;
import org.relais.questions.MissingDomains;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is wrong with how domains are held, by what is asked of the viewer's world. */
@Component
class RiskRows {

    private final DemandQuery demands;
    private final MissingDomains missing;
    private final LivingVocabulary vocabulary;

    RiskRows(DemandQuery demands, MissingDomains missing, LivingVocabulary vocabulary) {
        this.demands = demands;
        this.missing = missing;
        this.vocabulary = vocabulary;
    }

    /** The most urgent first; searches count for a year. */
    @Transactional(readOnly = true)
    public List<RiskRow> of(Viewer viewer, List<Holding> held, LocalDate today, Locale locale) {
        return new Risks(vocabulary.current(), locale, today, viewer.role().mayEditVocabulary())
                .of(
                        held,
                        demands.demands(viewer, today, LabelLanguage.index(locale)),
                        missing.asked(viewer, today.minusYears(1)));
    }
}
