package org.relais.security;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;

/** What is needed to open an account. */
public record AccountOpening(
        String username,
        String displayName,
        Role role,
        Sensitivity clearance,
        Set<String> compartments,
        @Nullable String personKey) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    public AccountOpening {
        if (!USERNAME.matcher(username).matches()) {
            throw RelaisException.invalid("account.username.invalid", username);
        }
        if (displayName.isBlank() || displayName.length() > 100) {
            throw RelaisException.invalid("account.displayName.invalid");
        }
        compartments = Set.copyOf(compartments);
    }

    public static AccountOpening of(String username, String displayName, Role role) {
        return new AccountOpening(username, displayName, role, role.usualClearance(), Set.of(), null);
    }

    public AccountOpening in(String... names) {
        return new AccountOpening(username, displayName, role, clearance, Set.of(names), personKey);
    }

    public AccountOpening forPerson(String key) {
        return new AccountOpening(username, displayName, role, clearance, compartments, key);
    }
}
