package org.relais.sources.documents.worker;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.sources.documents.blocks.Passage;

/** What became of a file. */
public sealed interface Answer {

    /**
     * It could be read.
     *
     * @param language that of most of its text, BCP 47
     * @param date the day that the document itself names; a program's time stamp is none
     * @param attachments names of the files inside it, which were not read
     */
    record Read(
            @Nullable String title,
            @Nullable String language,
            @Nullable LocalDate date,
            String mediaType,
            List<Passage> passages,
            List<String> attachments)
            implements Answer {

        public Read {
            passages = List.copyOf(passages);
            attachments = List.copyOf(attachments);
        }
    }

    /** @param detail fills the blank of the reason, where it has one */
    record Refused(Reason reason, String detail) implements Answer {}

    /** Why a file is not read. */
    enum Reason {
        ENCRYPTED,
        BROKEN,
        OTHER_KIND,
        BOMB,
        TOO_LONG,
        NO_TEXT,
        SCANNED,
        TIME_OUT,
        MEMORY,
        CRASH
    }
}
