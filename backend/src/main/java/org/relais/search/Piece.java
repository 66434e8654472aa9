package org.relais.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence: something that people did, wrote, learned or say they can.
 *
 * @param work the piece that all translations and versions of one document share; the id of what has none
 * @param people whose evidence it is, each with the role they had in it
 * @param sentence what happened, as its source puts it
 * @param about what it can be followed to: a mission, document, lesson, training or domain
 * @param level 1 to 4 where someone gave one
 * @param basis declared, observed or validated, for skills
 * @param by who says so
 */
public record Piece(
        String id,
        String work,
        EvidenceKind kind,
        String access,
        List<Part> people,
        @Nullable String sentence,
        About about,
        Set<String> domains,
        @Nullable String role,
        @Nullable Integer level,
        @Nullable String basis,
        @Nullable String by,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Weighable {

    /** A piece that is no version of another. */
    public Piece(
            String id,
            EvidenceKind kind,
            String access,
            List<Part> people,
            @Nullable String sentence,
            About about,
            Set<String> domains,
            @Nullable String role,
            @Nullable Integer level,
            @Nullable String basis,
            @Nullable String by,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this(id, id, kind, access, people, sentence, about, domains, role, level, basis, by, from, to);
    }

    /** Whether the others are versions of this one, and not this one of another. */
    public boolean isOriginal() {
        return id.equals(work);
    }

    /** Whether it binds the person while it lasts: who supports a team from elsewhere is not bound by it. */
    boolean isService() {
        return kind == EvidenceKind.MISSION
                && people.stream().noneMatch(part -> part.role().equals("support"));
    }

    @Override
    public int sharedBy() {
        return people.size();
    }

    /** A person's part in a piece: lead, member, coauthor, mentioned, support. */
    public record Part(String person, String role) {}

    /** The item behind a piece. */
    public record About(String type, String id, String title) {}
}
