package org.relais.bench.generate;

import java.util.Map;
import java.util.Optional;

/**
 * How much of a world there is.
 *
 * @param documents each of them has ten passages on average, and ten documents in a row exactly a hundred
 */
public record Size(String name, int people, int documents) {

    public static final int PASSAGES_EACH = 10;

    private static final Map<String, Size> NAMED = Map.of(
            "cell", new Size("cell", 300, 5_000),
            "organisation", new Size("organisation", 7_000, 100_000),
            "federation", new Size("federation", 70_000, 1_000_000));

    /** As many people to a document as in an organisation. */
    private static final int DOCUMENTS_A_PERSON = 14;

    public Size {
        if (people < 1 || documents < 1) {
            throw new IllegalArgumentException(
                    "A world needs people and documents, not %d and %d".formatted(people, documents));
        }
    }

    /** One of the sizes that the product is designed for. */
    public static Optional<Size> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    /** Rounded up to whole documents of the average length. */
    public static Size ofPassages(int passages) {
        var documents = Math.ceilDiv(passages, PASSAGES_EACH);
        return new Size(passages + " passages", Math.max(1, documents / DOCUMENTS_A_PERSON), documents);
    }

    public int passages() {
        return Math.multiplyExact(documents, PASSAGES_EACH);
    }
}
