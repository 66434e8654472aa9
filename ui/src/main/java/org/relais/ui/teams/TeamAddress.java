package org.relais.ui.teams;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.expertise.ExpertRequest;
import org.relais.teams.TeamRequest;
import org.relais.ui.component.Address;

/**
 * Which team is sought, as its address says it: {@code need}, {@code q} and their corrections as on the page of
 * experts, or {@code mission} for all of its open needs; {@code size}; people pinned ({@code pin}) and left out
 * ({@code out}).
 */
public record TeamAddress(Address address) {

    static final String PATH = "experts/team";
    private static final String SIZE = "size";
    private static final String PINNED = "pin";
    private static final String LEFT_OUT = "out";

    /** A team for all open needs of a mission. */
    public static TeamAddress ofMission(String mission) {
        return new TeamAddress(Address.of(PATH).with("mission", mission));
    }

    public String href() {
        return address.href();
    }

    Optional<String> mission() {
        return address.first("mission");
    }

    /** The people one by one, for the same. */
    Address experts() {
        return new Address("experts", address.parameters())
                .with(SIZE, "")
                .with(PINNED, "")
                .with(LEFT_OUT, "");
    }

    TeamRequest request(List<ExpertRequest> needs) {
        var size = address.number(SIZE, TeamRequest.usualSize(needs));
        return new TeamRequest(needs, Math.clamp(size, TeamRequest.SMALLEST, TeamRequest.LARGEST), pinned(), leftOut());
    }

    Set<String> pinned() {
        return Set.copyOf(address.all(PINNED));
    }

    Set<String> leftOut() {
        return Set.copyOf(address.all(LEFT_OUT));
    }

    Address ofSize(int size) {
        return address.with(SIZE, "" + size);
    }

    Address togglingPin(String person) {
        return address.toggled(PINNED, person);
    }

    /** The same with the person in no team, or again where they may be. */
    Address togglingOut(String person) {
        var changed = pinned().contains(person) ? togglingPin(person) : address;
        return changed.toggled(LEFT_OUT, person);
    }

    Address free() {
        return address.with(PINNED, "").with(LEFT_OUT, "");
    }
}
