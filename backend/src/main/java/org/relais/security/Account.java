package org.relais.security;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Sensitivity;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** Who may sign in, and what they may see. */
@Node("Account")
class Account {

    @Id
    private final String id;

    // Read and written by Spring Data alone.
    @SuppressWarnings("UnusedVariable")
    @Version
    private @Nullable Long version;

    private final String username;
    private String displayName;
    private String passwordHash;
    private Role role;
    private int clearance;
    private Set<String> compartments;
    private @Nullable String personKey;
    private boolean oneTimePassword;
    private boolean enabled;

    Account(
            String id,
            String username,
            String displayName,
            String passwordHash,
            Role role,
            int clearance,
            Set<String> compartments,
            @Nullable String personKey,
            boolean oneTimePassword,
            boolean enabled) {
        this.id = id;
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.role = role;
        this.clearance = clearance;
        this.compartments = new TreeSet<>(compartments);
        this.personKey = personKey;
        this.oneTimePassword = oneTimePassword;
        this.enabled = enabled;
    }

    static Account opened(AccountOpening opening, String passwordHash, boolean oneTimePassword) {
        return new Account(
                UUID.randomUUID().toString(),
                opening.username(),
                opening.displayName(),
                passwordHash,
                opening.role(),
                opening.clearance().level(),
                opening.compartments(),
                opening.personKey(),
                oneTimePassword,
                true);
    }

    void becomes(Role newRole, Sensitivity newClearance, Set<String> newCompartments) {
        role = newRole;
        clearance = Math.max(Sensitivity.INTERNAL.level(), newClearance.level());
        compartments = new TreeSet<>(newCompartments);
    }

    void takesPassword(String hash, boolean oneTime) {
        passwordHash = hash;
        oneTimePassword = oneTime;
    }

    void enable(boolean on) {
        enabled = on;
    }

    boolean isEnabled() {
        return enabled;
    }

    boolean hasOneTimePassword() {
        return oneTimePassword;
    }

    boolean administers() {
        return enabled && role.mayManageAccounts();
    }

    String passwordHash() {
        return passwordHash;
    }

    String username() {
        return username;
    }

    Viewer viewer() {
        return new Viewer(username, displayName, role, Sensitivity.ofLevel(clearance), compartments, personKey);
    }

    AccountView view() {
        return new AccountView(
                id,
                username,
                displayName,
                role,
                Sensitivity.ofLevel(clearance),
                compartments,
                oneTimePassword,
                enabled);
    }
}
