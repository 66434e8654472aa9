package org.relais.security;

import org.relais.kernel.Sensitivity;

/** What an account may do. What it may see is its clearance, which starts at the role's usual one. */
public enum Role {
    READER(Sensitivity.INTERNAL),
    CONTRIBUTOR(Sensitivity.INTERNAL),
    EDITOR(Sensitivity.RESTRICTED),
    POOL_MANAGER(Sensitivity.RESTRICTED),
    ADMINISTRATOR(Sensitivity.CONFIDENTIAL);

    private final Sensitivity usualClearance;

    Role(Sensitivity usualClearance) {
        this.usualClearance = usualClearance;
    }

    public Sensitivity usualClearance() {
        return usualClearance;
    }

    public boolean mayImport() {
        return this != READER;
    }

    /** That something known is still right. */
    public boolean mayConfirm() {
        return this != READER;
    }

    /** What a partner publicly holds on an issue. */
    public boolean mayNotePositions() {
        return this != READER;
    }

    /** What is to be looked at again by whomever, and not only by oneself. */
    public boolean mayVerifyAll() {
        return this == EDITOR || this == ADMINISTRATOR;
    }

    /** Who is asked for a need, what they answered, and that the need is filled. */
    public boolean mayShortlist() {
        return this != READER;
    }

    public boolean mayManageAccounts() {
        return this == ADMINISTRATOR;
    }

    /** Which words name a domain, and which words of others mean the same. */
    public boolean mayEditVocabulary() {
        return this == EDITOR || this == ADMINISTRATOR;
    }

    /** Which stages a route has, where they are and what leads from one to the next. */
    public boolean mayEditRoutes() {
        return this == EDITOR || this == ADMINISTRATOR;
    }

    /** Which records are one organisation. */
    public boolean mayJudgeNames() {
        return this == EDITOR || this == ADMINISTRATOR;
    }

    /** What others show to everyone. */
    public boolean mayTakeDown() {
        return this == EDITOR || this == ADMINISTRATOR;
    }

    /** Contact details kept for those who answer for people. */
    boolean isManager() {
        return this == EDITOR || isHumanResources();
    }

    boolean isHumanResources() {
        return this == POOL_MANAGER || this == ADMINISTRATOR;
    }
}
