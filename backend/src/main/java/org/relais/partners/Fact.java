package org.relais.partners;

/**
 * Something known of a partner that somebody can say is still right.
 *
 * @param item id of the activity, or of the organisation whose contact or agreement it is
 * @param key of the contact or the agreement; empty for an activity
 */
public record Fact(Kind kind, String item, String key) {

    /** What kind of fact it is. */
    public enum Kind {
        CONTACT,
        AGREEMENT,
        ACTIVITY
    }

    public static Fact contact(String organisation, String key) {
        return new Fact(Kind.CONTACT, organisation, key);
    }

    public static Fact agreement(String organisation, String key) {
        return new Fact(Kind.AGREEMENT, organisation, key);
    }

    public static Fact activity(String id) {
        return new Fact(Kind.ACTIVITY, id, "");
    }
}
