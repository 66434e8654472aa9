package org.relais.documents;

import java.util.List;

/**
 * A document and its translation, row by row.
 *
 * @param rows those asked for, of which the first holds the passage asked for
 * @param translation what stands on the other side
 * @param by what the rows go by
 * @param passages of the document that the viewer may see
 * @param translated passages of the translation that the viewer may see
 * @param before rank of the passage that the rows before begin with; 0 when these are the first
 * @param next rank of the passage that the next rows begin with; 0 when these are the last
 */
public record SideBySide(
        List<Row> rows, Translation translation, By by, int passages, int translated, int before, int next) {

    /** What two texts are held together by, for nobody has said which sentence translates which. */
    public enum By {
        /** Both have headings of the same levels in the same order. */
        HEADINGS,
        /** They have not, so the first stands beside the first, and so on. */
        POSITION
    }

    /** What stands side by side; one of the two may be empty. */
    public record Row(List<PassageView> passages, List<PassageView> translated) {}
}
