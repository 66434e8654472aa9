package org.relais.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the weight of a piece of evidence depends on: all of it but its words. */
public interface Weighable {

    EvidenceKind kind();

    /** How many people share it. */
    int sharedBy();

    @Nullable
    Integer level();

    @Nullable
    String basis();

    @Nullable
    LocalDate from();

    @Nullable
    LocalDate to();
}
