package org.relais.aliases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.aliases.JudgementQuery.Judged;
import org.relais.graph.GraphWriter;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what editors say of records that may be one organisation, and takes it back. */
@Component
public class NameJudgements {

    private static final String TYPE = "Organisation";
    private static final int LONGEST = 500;

    private final JudgementQuery query;
    private final RecordQuery names;
    private final HeadWriter heads;
    private final GraphWriter writer;

    NameJudgements(JudgementQuery query, RecordQuery names, HeadWriter heads, GraphWriter writer) {
        this.query = query;
        this.names = names;
        this.heads = heads;
        this.writer = writer;
    }

    /** The latest first, those taken back included. */
    public List<NameJudgement> all(Viewer viewer) {
        viewer.requireJudgement();
        return query.all(viewer);
    }

    /**
     * All names of one organisation, by any of its records.
     *
     * @throws RelaisException.NotFound when there is no such organisation for this viewer
     */
    public OneOrganisation of(Viewer viewer, String id) {
        var known = names.names(viewer, id);
        if (known.isEmpty()) {
            throw RelaisException.notFound();
        }
        var ids = known.stream().map(name -> name.item().id()).collect(Collectors.toSet());
        var said = query.all(viewer).stream()
                .filter(judgement -> ids.contains(judgement.one().id())
                        || ids.contains(judgement.other().id()))
                .toList();
        return new OneOrganisation(known, said);
    }

    /**
     * Says what two records are to each other; a former judgement of the two is replaced.
     *
     * @return what the judgement is taken back by
     * @throws RelaisException.NotFound without two such records that the viewer may see
     * @throws RelaisException.Conflict when other judgements say otherwise: the message names them
     */
    @Transactional
    public String judge(Viewer viewer, String oneId, String otherId, Verdict verdict, String why) {
        viewer.requireJudgement();
        var one = query.find(viewer, oneId).orElseThrow(RelaisException::notFound);
        var other = query.find(viewer, otherId).orElseThrow(RelaisException::notFound);
        refuseUnfit(one, other, why);
        query.lock(List.of(oneId, otherId));
        refuseContradiction(viewer, one, other, verdict);
        var said = new HashMap<String, @Nullable Object>();
        said.put("verdict", verdict.code());
        said.put("why", why.strip());
        said.put("by", viewer.username());
        said.put("on", LocalDate.now());
        var key = write(viewer, one.key(), other.key(), said);
        var standing = heads.align();
        if (verdict == Verdict.SAME && !head(standing, one).equals(head(standing, other))) {
            throw RelaisException.conflict("aliases.readers", one.name(), other.name());
        }
        return key;
    }

    /** From now on the judgement says nothing; that it did is kept. */
    @Transactional
    public void takeBack(Viewer viewer, String key) {
        viewer.requireJudgement();
        query.lock(List.of());
        var judgement = query.all(viewer).stream()
                .filter(given -> given.stands() && given.key().equals(key))
                .findFirst()
                .orElseThrow(RelaisException::notFound);
        var said = stated(judgement);
        said.put("withdrawnBy", viewer.username());
        said.put("withdrawnOn", LocalDate.now());
        restate(viewer, judgement, said);
        heads.align();
    }

    /** Lets this record's name stand for all that are one with it. */
    @Transactional
    public void call(Viewer viewer, String id) {
        viewer.requireJudgement();
        var chosen = query.find(viewer, id).orElseThrow(RelaisException::notFound);
        query.lock(List.of(id));
        var judgements = query.all(viewer);
        var together = new Joined(judgements).with(id);
        judgements.stream()
                .filter(judgement -> judgement.says(Verdict.SAME)
                        && together.contains(judgement.one().id()))
                .forEach(judgement -> {
                    var said = stated(judgement);
                    said.put("preferred", isOf(judgement, id) ? chosen.key() : null);
                    restate(viewer, judgement, said);
                });
        if (!chosen.key().equals(heads.align().getOrDefault(chosen.key(), ""))) {
            throw RelaisException.conflict("aliases.name", chosen.name());
        }
    }

    private void restate(Viewer viewer, NameJudgement judgement, Map<String, @Nullable Object> said) {
        var keys = judgement.key().split(" ", 2);
        write(viewer, keys[0], keys[1], said);
    }

    private String write(Viewer viewer, String one, String other, Map<String, @Nullable Object> said) {
        var first = one.compareTo(other) < 0 ? one : other;
        var second = first.equals(one) ? other : one;
        var statement =
                new Statement.OfEdge("JUDGED", first + " " + second, new Ref(TYPE, first), new Ref(TYPE, second), said);
        writer.write(
                List.of(Row.of(viewer.username(), statement)),
                new Provenance("judgement", "Relais", LocalDate.now()),
                Progress.SILENT);
        return statement.key();
    }

    private void refuseContradiction(Viewer viewer, Judged one, Judged other, Verdict verdict) {
        var others = query.all(viewer).stream()
                .filter(judgement -> !(isOf(judgement, one.id()) && isOf(judgement, other.id())))
                .toList();
        var joined = new Joined(others);
        if (verdict == Verdict.SAME) {
            joined.against(one.id(), other.id()).ifPresent(against -> {
                throw RelaisException.conflict(
                        "aliases.different",
                        against.one().title(),
                        against.other().title(),
                        against.by(),
                        against.on());
            });
        }
        var way = joined.between(one.id(), other.id());
        if (verdict != Verdict.SAME && !way.isEmpty()) {
            throw RelaisException.conflict("aliases.same", one.name(), other.name(), told(way));
        }
    }

    private static String told(List<NameJudgement> way) {
        return way.stream()
                .map(judgement -> "%s = %s (%s, %s)"
                        .formatted(judgement.one().title(), judgement.other().title(), judgement.by(), judgement.on()))
                .collect(Collectors.joining(" ; "));
    }

    private static void refuseUnfit(Judged one, Judged other, String why) {
        if (one.id().equals(other.id())) {
            throw RelaisException.invalid("aliases.itself", one.name());
        }
        if (why.length() > LONGEST) {
            throw RelaisException.invalid("aliases.why", LONGEST);
        }
    }

    private static Map<String, @Nullable Object> stated(NameJudgement judgement) {
        var said = new HashMap<String, @Nullable Object>();
        said.put("verdict", judgement.verdict().code());
        said.put("why", judgement.why());
        said.put("by", judgement.by());
        said.put("on", judgement.on());
        return said;
    }

    private static boolean isOf(NameJudgement judgement, String id) {
        return Set.of(judgement.one().id(), judgement.other().id()).contains(id);
    }

    private static String head(Map<String, String> heads, Judged record) {
        return heads.getOrDefault(record.key(), record.key());
    }
}
