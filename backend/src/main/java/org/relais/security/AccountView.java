package org.relais.security;

import java.util.Set;
import org.relais.kernel.Sensitivity;

/** An account as an administrator sees it. */
public record AccountView(
        String id,
        String username,
        String displayName,
        Role role,
        Sensitivity clearance,
        Set<String> compartments,
        boolean oneTimePassword,
        boolean enabled) {}
