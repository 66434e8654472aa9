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

    private final AccountKeeper keeper;

    SampleAccounts(AccountKeeper keeper) {
        this.keeper = keeper;
    }

    void open() {
        all().forEach(sample -> keeper.open(Viewer.system(), sample.opening(), sample.password()));
    }

    static List<Sample> all() {
        return List.of(
                sample("claire", "Claire Vasseur", Role.EDITOR, "p-claire-vasseur"),
                sample("nadia", "Nadia Kerroum", Role.CONTRIBUTOR, "p-nadia-kerroum"),
                sample("ruth", "Ruth Okafor", Role.POOL_MANAGER, "p-ruth-okafor"),
                sample("lecture", "Lecture seule", Role.READER, ""),
                sample("admin", "Administration", Role.ADMINISTRATOR, ""));
    }

    private static Sample sample(String username, String name, Role role, String person) {
        var opening = AccountOpening.of(username, name, role);
        return new Sample(person.isEmpty() ? opening : opening.forPerson(person), username + "-exemple");
    }

    /** An account to open and the password it is given. */
    record Sample(AccountOpening opening, String password) {}
}
