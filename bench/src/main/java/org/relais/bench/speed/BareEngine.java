package org.relais.bench.speed;

import org.relais.bench.generate.Document;
import org.relais.search.DirectItems;

/**
 * Lucene alone on the product's index: the ten best passages in the question's language that have any of its
 * words. No gate but the choice of halves, no operator, no facet, nothing read of what was found.
 */
final class BareEngine implements Engine {

    private final DirectItems index;

    /** @param index fed and closed by the product's own engine */
    BareEngine(DirectItems index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "bare Lucene";
    }

    @Override
    public void add(Document document) {}

    @Override
    public void ready() {}

    @Override
    public int ask(Question question) {
        return index.bare(ProductEngine.viewer(question), question.language(), question.plain());
    }

    @Override
    public void close() {}
}
