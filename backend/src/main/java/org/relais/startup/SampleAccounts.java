package org.relais.startup;

import java.util.List;
import org.relais.security.AccountKeeper;
import org.relais.security.AccountOpening;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Accounts that come with the sample data, one for each role; their passwords are no secret. */
@Component
class SampleAccounts {

    /** The compartment of the sample's mission that not everybody may know of. */
    private static final String MISSION_APART = "sahara";

    private final AccountKeeper keeper;

    SampleAccounts(AccountKeeper keeper) {
        this.keeper = keeper;
    }

    void open() {
        all().forEach(sample -> keeper.open(Viewer.system(), sample.opening(), sample.password()));
    }

    static List<Sample> all() {
        return List.of(
                sample(AccountOpening.of("claire", "Claire Vasseur", Role.EDITOR)
                        .in(MISSION_APART)
                        .forPerson("p-claire-vasseur")),
                sample(AccountOpening.of("nadia", "Nadia Kerroum", Role.CONTRIBUTOR)
                        .forPerson("p-nadia-kerroum")),
                sample(AccountOpening.of("ruth", "Ruth Okafor", Role.POOL_MANAGER)
                        .forPerson("p-ruth-okafor")),
                sample(AccountOpening.of("lecture", "Lecture seule", Role.READER)),
                sample(AccountOpening.of("admin", "Administration", Role.ADMINISTRATOR)
                        .in(MISSION_APART)));
    }

    private static Sample sample(AccountOpening opening) {
        return new Sample(opening, opening.username() + "-exemple");
    }

    /** An account to open and the password it is given. */
    record Sample(AccountOpening opening, String password) {}
}
