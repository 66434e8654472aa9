package org.relais.search;

import java.util.Locale;
import java.util.Optional;

/** What a hit can be; the tabs of the search screen group them. */
public enum ItemType {
    PERSON("Person"),
    DOMAIN("Domain"),
    MISSION("Mission"),
    NEED("Need"),
    ROUTE("Route"),
    STAGE("Stage"),
    ORGANISATION("Organisation"),
    DOCUMENT("Document"),
    LESSON("Lesson"),
    EVENT("Event");

    private final String label;

    ItemType(String label) {
        this.label = label;
    }

    /** The type's name in the graph. */
    public String label() {
        return label;
    }

    /** Short name for addresses and the index. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facet that has items of this type for values. */
    Optional<Facet> facet() {
        return switch (this) {
            case ROUTE -> Optional.of(Facet.ROUTE);
            case STAGE -> Optional.of(Facet.STAGE);
            case MISSION -> Optional.of(Facet.MISSION);
            case ORGANISATION -> Optional.of(Facet.PARTNER);
            case PERSON, DOMAIN, NEED, DOCUMENT, LESSON, EVENT -> Optional.empty();
        };
    }

    static Optional<ItemType> ofLabel(String label) {
        return java.util.Arrays.stream(values())
                .filter(type -> type.label.equals(label))
                .findFirst();
    }

    static ItemType ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
