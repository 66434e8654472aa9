package org.relais.routes.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.RelaisException;

/**
 * A route that somebody works on. Every step makes another draft, so that a step is taken back by returning to the
 * draft before it; nothing is written until it is saved.
 *
 * @param id absent until it is in the graph
 * @param stages in the order in which they are listed
 * @param last absent where no screen has saved it yet
 */
public record RouteDraft(
        @Nullable String id,
        String key,
        Names names,
        List<DraftStage> stages,
        List<DraftWay> ways,
        @Nullable LastEdit last) {

    public RouteDraft {
        stages = List.copyOf(stages);
        ways = List.copyOf(ways);
    }

    /** Nothing yet. */
    public static RouteDraft blank() {
        return new RouteDraft(null, "r-" + UUID.randomUUID(), Names.NONE, List.of(), List.of(), null);
    }

    public Optional<DraftStage> stage(String stage) {
        return stages.stream().filter(one -> one.key().equals(stage)).findFirst();
    }

    public List<DraftWay> waysTo(String stage) {
        return ways.stream().filter(way -> way.to().equals(stage)).toList();
    }

    public List<DraftWay> waysFrom(String stage) {
        return ways.stream().filter(way -> way.from().equals(stage)).toList();
    }

    /** Whether all that leads to or from a stage is beside the main line. */
    public boolean isOnBranch(String stage) {
        return new LineOrder(ways).isOnBranch(stage);
    }

    /** What keeps it from being saved; empty when nothing does. */
    public List<Problem> problems() {
        return new RouteRules(this).problems();
    }

    /** As it is on a day: stages and ways that are there then. */
    public RouteDraft on(LocalDate day) {
        var there = stages.stream()
                .filter(stage -> stage.periods().stream().anyMatch(period -> period.contains(day)))
                .toList();
        var shown = new RouteDraft(id, key, names, there, List.of(), last);
        return shown.with(ways.stream()
                .filter(way -> way.when().contains(day))
                .filter(way -> shown.stage(way.from()).isPresent()
                        && shown.stage(way.to()).isPresent())
                .toList());
    }

    /** What this draft says, to be saved over what the route is now. */
    public RouteDraft over(RouteDraft now) {
        return new RouteDraft(now.id(), now.key(), names, stages, ways, now.last());
    }

    /** Another way as one would draw it: beside the main line where that goes on otherwise. */
    public DraftWay wayBetween(String from, String to) {
        var taken = ways.stream()
                .anyMatch(way ->
                        !way.branch() && (way.from().equals(from) || way.to().equals(to)));
        return DraftWay.open(from, to, taken || isOnBranch(from) || isOnBranch(to));
    }

    public RouteDraft named(Names changed) {
        return new RouteDraft(id, key, changed, stages, ways, last);
    }

    /** The same with what is said of one stage in place of what was. */
    public RouteDraft with(DraftStage changed) {
        return listing(stages.stream()
                .map(stage -> stage.key().equals(changed.key()) ? changed : stage)
                .toList());
    }

    /** A new stage at the end of the line that the last one listed is on. */
    public RouteDraft ending(DraftStage added) {
        return stages.isEmpty() ? listing(List.of(added)) : following(added, mainEnd());
    }

    /** A new stage on the line of another, right after it. */
    public RouteDraft following(DraftStage added, String before) {
        return listing(placed(stages, added, before, 1)).with(new LineOrder(ways).after(before, added.key()));
    }

    /** A new stage on a branch of its own that leaves another. */
    public RouteDraft branching(DraftStage added, String from) {
        return listing(placed(stages, added, from, 1)).joined(DraftWay.open(from, added.key(), true));
    }

    /** Without a stage; those before and after it on its line are joined instead. */
    public RouteDraft without(String stage) {
        return listing(stages.stream().filter(one -> !one.key().equals(stage)).toList())
                .with(new LineOrder(ways).without(stage));
    }

    /** A stage before the one that it follows on its line, or after the one that follows it. */
    public RouteDraft moved(String stage, boolean back) {
        var line = new LineOrder(ways);
        var neighbour = (back ? line.before(stage) : line.following(stage))
                .or(() -> listed(stage, back ? -1 : 1))
                .filter(other -> line.isOnBranch(other) == line.isOnBranch(stage));
        return neighbour.map(other -> moved(stage, other, back)).orElse(this);
    }

    /**
     * A stage on the line of another, right before or right after it.
     *
     * @throws RelaisException.Invalid when a branch would then lead back to where it came from
     */
    public RouteDraft moved(String stage, String other, boolean before) {
        var moving = stage(stage).orElseThrow(RelaisException::notFound);
        if (stage.equals(other)) {
            return this;
        }
        var rest = stages.stream().filter(one -> !one.key().equals(stage)).toList();
        var line = new LineOrder(new LineOrder(ways).takenOut(stage));
        return checked(listing(placed(rest, moving, other, before ? 0 : 1))
                .with(before ? line.before(other, stage) : line.after(other, stage)));
    }

    /**
     * Another way.
     *
     * @throws RelaisException.Invalid when it leads back to where one came from, or is there already
     */
    public RouteDraft joined(DraftWay way) {
        return checked(with(Stream.concat(ways.stream(), Stream.of(way)).toList()));
    }

    public RouteDraft parted(DraftWay way) {
        var left = new ArrayList<>(ways);
        left.remove(way);
        return with(left);
    }

    /** @throws RelaisException.Invalid as {@link #joined} */
    public RouteDraft replaced(DraftWay way, DraftWay changed) {
        return way.equals(changed) ? this : parted(way).joined(changed);
    }

    /** Refuses a step that makes a way impossible; what was impossible before may be put right in any order. */
    private RouteDraft checked(RouteDraft changed) {
        var known = new RouteRules(this).ofWays();
        new RouteRules(changed)
                .ofWays().stream()
                        .filter(problem -> !known.contains(problem))
                        .findFirst()
                        .ifPresent(problem -> {
                            throw RelaisException.invalid(
                                    problem.message().code(),
                                    problem.message().arguments().toArray());
                        });
        return changed;
    }

    private RouteDraft listing(List<DraftStage> changed) {
        return new RouteDraft(id, key, names, changed, ways, last);
    }

    private RouteDraft with(List<DraftWay> changed) {
        return new RouteDraft(id, key, names, stages, changed, last);
    }

    private String mainEnd() {
        var line = new LineOrder(ways);
        return stages.reversed().stream()
                .map(DraftStage::key)
                .filter(stage -> !line.isOnBranch(stage))
                .findFirst()
                .orElseGet(() -> stages.getLast().key());
    }

    private Optional<String> listed(String stage, int step) {
        var keys = stages.stream().map(DraftStage::key).toList();
        var at = keys.indexOf(stage) + step;
        return at < 0 || at >= keys.size() ? Optional.empty() : Optional.of(keys.get(at));
    }

    private static List<DraftStage> placed(List<DraftStage> stages, DraftStage added, String beside, int step) {
        var keys = stages.stream().map(DraftStage::key).toList();
        var changed = new ArrayList<>(stages);
        changed.add(keys.indexOf(beside) + step, added);
        return changed;
    }
}
