package org.relais.sources.documents;

/**
 * A file as it was kept.
 *
 * @param name relative to what was imported; it identifies the document where no catalogue does
 * @param sha256 of its bytes, under which the original is kept
 */
record DocumentFile(String name, String sha256, long size) {

    String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** What to call a document that has no title of its own. */
    String title() {
        var words = shortName()
                .replaceFirst("\\.[^.]{1,8}$", "")
                .replaceAll("[_-]+", " ")
                .strip();
        return words.isEmpty() ? shortName() : words;
    }
}
