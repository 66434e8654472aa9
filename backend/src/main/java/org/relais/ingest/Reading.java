package org.relais.ingest;

import java.util.List;
import org.relais.graph.Row;

/**
 * A file as an importer understood it, before anything is written.
 *
 * @param rows what each understood row says
 * @param refused rows that could not be understood, each with the place and the reason
 * @param remarks what the reader should know although nothing was refused: hidden sheets left out,
 *     cells in error, columns that nobody reads
 * @param series of which table this is a delivery, where the same is sent again every quarter; empty for what
 *     is no delivery of anything
 */
public record Reading(List<Understood> rows, List<Finding> refused, List<Finding> remarks, String series) {

    public Reading(List<Understood> rows, List<Finding> refused, List<Finding> remarks) {
        this(rows, refused, remarks, "");
    }

    public Reading {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }

    /** Rows that the file has, refused or not. */
    public int total() {
        return rows.size() + refused.size();
    }

    /** One row: where it stands and what it says. */
    public record Understood(At at, Row row) {}
}
