package org.relais.security;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;

/**
 * Who is asking. Every question takes one; only {@link SignedIn} and the product itself make them.
 *
 * @param personKey the person whom the account belongs to, where that is known
 */
public record Viewer(
        String username,
        String displayName,
        Role role,
        Sensitivity clearance,
        Set<String> compartments,
        @Nullable String personKey) {

    public Viewer {
        compartments = Set.copyOf(compartments);
        if (clearance.level() < Sensitivity.INTERNAL.level()) {
            throw new IllegalArgumentException("Every account reads what is internal; %s may not".formatted(username));
        }
    }

    /** The product acting for whoever started it on the command line. */
    public static Viewer system() {
        return new Viewer("relais", "Relais", Role.ADMINISTRATOR, Sensitivity.CONFIDENTIAL, Set.of(), null);
    }

    /** Nobody in particular: sees what every account may read, and no more. */
    public static Viewer anybody() {
        return new Viewer("relais", "Relais", Role.READER, Sensitivity.INTERNAL, Set.of(), null);
    }

    /** The tokens of everything that this viewer may see. */
    public Set<String> access() {
        return Access.heldWith(clearance, compartments);
    }

    public boolean sees(String token) {
        return access().contains(token);
    }

    /** Parameters of a gated Cypher query: the access tokens and the query's own. */
    public Map<String, Object> with(Object... namesAndValues) {
        var parameters = new HashMap<String, Object>(Map.of(Access.PROPERTY, access()));
        for (var at = 0; at < namesAndValues.length; at += 2) {
            parameters.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return parameters;
    }

    /**
     * Whether a contact detail is shown.
     *
     * @param visibility {@code all}, {@code managers} or {@code hr}; anything else is read as hr
     * @param owner key of the person whom the detail concerns or who holds it
     */
    public boolean seesContact(@Nullable String visibility, @Nullable String owner) {
        if (personKey != null && personKey.equals(owner)) {
            return true;
        }
        return switch (visibility) {
            case "all" -> true;
            case "managers" -> role.isManager();
            case null, default -> role.isHumanResources();
        };
    }

    public void requireImport() {
        require(role.mayImport());
    }

    public void requireConfirmation() {
        require(role.mayConfirm());
    }

    public void requirePositions() {
        require(role.mayNotePositions());
    }

    public void requireShortlist() {
        require(role.mayShortlist());
    }

    public void requireVocabulary() {
        require(role.mayEditVocabulary());
    }

    public void requireRoutes() {
        require(role.mayEditRoutes());
    }

    public void requireJudgement() {
        require(role.mayJudgeNames());
    }

    public void requireAccounts() {
        require(role.mayManageAccounts());
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw RelaisException.roleTooLow();
        }
    }
}
