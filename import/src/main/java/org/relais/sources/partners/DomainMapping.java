package org.relais.sources.partners;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.domains.Mention;
import org.relais.kernel.Folded;
import org.relais.schema.Concept;
import org.relais.sources.table.Remarks;

/**
 * From the sectors of humanitarian coordination to the domains of the vocabulary, by {@code sectors.csv}.
 * What is not in the list is looked for among the vocabulary's labels; a domain that the table names
 * itself stands above both.
 */
final class DomainMapping {

    private static final Map<String, List<String>> SECTORS = WordList.read("sectors.csv").entrySet().stream()
            .collect(Collectors.toMap(
                    entry -> Folded.of(entry.getKey()).key(),
                    entry -> List.of(entry.getValue().split(";")).stream()
                            .filter(notation -> !notation.isEmpty())
                            .toList()));

    /** In which an activity is said to be by its words; a campaign or a grant is no advocacy. */
    private static final Set<String> FIELDS_OF_AID =
            Set.of("medical", "mental-health", "protection", "legal", "social-work");

    /** Whose one-word labels mean other things in these tables: the rehabilitation of a well, cross-border. */
    private static final Set<String> AMBIGUOUS = Set.of(
            "disability-rehabilitation",
            "search-and-rescue",
            "dead-bodies-identification",
            "voluntary-return-counselling",
            "individual-psychotherapy",
            "education-access");

    private final ConceptFinder concepts;
    private final Map<String, Optional<List<String>>> known = new HashMap<>();

    DomainMapping(ConceptFinder concepts) {
        this.concepts = concepts;
    }

    /** Notations of a row's domains. */
    Set<String> domains(PartnerRecord row, Remarks remarks) {
        var own = row.all(Field.DOMAIN).stream()
                .flatMap(said -> Arrays.stream(said.text().split(";")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> named(name, row, remarks))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return own.isEmpty() ? ofSector(row, remarks) : own;
    }

    private Optional<String> named(String name, PartnerRecord row, Remarks remarks) {
        var concept = concepts.named(name).map(Concept::notation);
        if (concept.isEmpty()) {
            remarks.count(row.at(), "import.partners.unknownDomain", name);
        }
        return concept;
    }

    private Set<String> ofSector(PartnerRecord row, Remarks remarks) {
        var domains = new LinkedHashSet<String>();
        var sectors = row.all(Field.SECTOR, Field.SECTOR_CODE);
        for (var sector : sectors) {
            sector(sector.text()).ifPresent(domains::addAll);
        }
        if (!sectors.isEmpty()
                && sectors.stream().noneMatch(said -> sector(said.text()).isPresent())) {
            remarks.count(row.at(), "import.partners.unknownSector", row.sector());
        }
        // What is done tells more than the sector in which it is done, but seldom the sector itself.
        row.all(Field.SUBSECTOR, Field.ACTIVITY).forEach(said -> domains.addAll(precise(said.text())));
        return domains;
    }

    /** Domains of a sector; present and empty for a sector that is known to be none of ours. */
    Optional<List<String>> sector(String text) {
        return known.computeIfAbsent(text, this::lookUp);
    }

    private Optional<List<String>> lookUp(String text) {
        return Stream.of(text, text.substring(text.indexOf(':') + 1), text.replaceFirst("_OP$", ""))
                .map(variant -> Folded.of(variant).key())
                .flatMap(key -> Optional.ofNullable(SECTORS.get(key)).stream())
                .findFirst()
                .or(() -> mentioned(text));
    }

    private Optional<List<String>> mentioned(String text) {
        var mentions = concepts.in(text).stream()
                .map(mention -> mention.concept().notation())
                .distinct()
                .toList();
        return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions);
    }

    private List<String> precise(String text) {
        return Optional.ofNullable(SECTORS.get(Folded.of(text).key()))
                .orElseGet(() -> concepts.in(text).stream()
                        .filter(DomainMapping::isCertain)
                        .map(mention -> mention.concept().notation())
                        .toList());
    }

    private static boolean isCertain(Mention mention) {
        var concept = mention.concept();
        var aWord = mention.to() - mention.from() == 1;
        return FIELDS_OF_AID.contains(concept.top())
                && (!concept.isTop() || concept.notation().equals("mental-health"))
                && !(aWord && AMBIGUOUS.contains(concept.notation()));
    }
}
