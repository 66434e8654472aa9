package org.relais.ingest;

/**
 * Reads one kind of file into statements. It never writes: what it returns is written in one
 * transaction, or not at all.
 */
public interface Importer {

    /** Name of the kind, as in {@code importer.NAME} of the message files. */
    String name();

    /**
     * Whether the file is of this kind, judged by a look at its content, and how early it should be
     * read when a folder holds several kinds: lower first, so that what is referred to comes before
     * what refers to it. Negative when it is not.
     */
    int rank(SourceFile file);

    /**
     * Whether the file only accompanies others of its folder, as a catalogue does: it is read with them and
     * is no run of its own when the folder is imported.
     */
    default boolean accompanies(SourceFile file) {
        return false;
    }

    /** Whether what the file says depends on no other file: a catalogue beside it tells more of it. */
    default boolean readsAlone(SourceFile file) {
        return true;
    }

    /**
     * Reads the whole file.
     *
     * @throws org.relais.kernel.RelaisException.Invalid when the file as a whole is refused: broken,
     *     encrypted, too large, or of a kind that Relais must not hold
     */
    Reading read(SourceFile file);
}
