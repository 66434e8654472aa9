package org.relais.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.domains.LivingVocabulary;
import org.relais.kernel.LabelLanguage;
import org.relais.missions.DomainDemandQuery;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How are a domain and those right below it held, who asks for it, and is it at risk? */
@Component
public class DomainOutlookQuery {

    private final RiskRows risks;
    private final HolderQuery holdings;
    private final DomainDemandQuery missions;
    private final LivingVocabulary vocabulary;

    DomainOutlookQuery(RiskRows risks, HolderQuery holdings, DomainDemandQuery missions, LivingVocabulary vocabulary) {
        this.risks = risks;
        this.holdings = holdings;
        this.missions = missions;
        this.vocabulary = vocabulary;
    }

    @Transactional(readOnly = true)
    public DomainOutlook outlook(Viewer viewer, String notation, Locale locale) {
        var today = LocalDate.now();
        var words = vocabulary.current();
        var narrower = words.find(notation).map(words::narrower).orElse(List.of());
        var shown = Stream.concat(Stream.of(notation), narrower.stream().map(Concept::notation))
                .toList();
        var held = holdings.holdings(viewer, shown, below(words, notation), today, LabelLanguage.index(locale));
        return DomainOutlook.of(
                notation,
                narrower,
                held,
                risks.of(viewer, held, today, locale),
                missions.missions(viewer, notation, locale),
                locale);
    }

    private static Set<String> below(Vocabulary words, String notation) {
        return words.concepts().stream()
                .filter(concept -> words.andBroader(concept).stream()
                        .anyMatch(wider -> wider.notation().equals(notation)))
                .map(Concept::notation)
                .collect(Collectors.toSet());
    }
}
