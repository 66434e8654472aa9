package org.relais.sources.agreements;

import java.util.Map;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.kernel.Folded;

/** Organisations that a sheet names in passing: authorities, say, have no sheet of their own. */
final class Organisations {

    private Organisations() {}

    static Statement.OfNode named(String name) {
        return Statement.OfNode.withoutLinks(
                new Ref("Organisation", Folded.of(name).key()), Map.of("name", name));
    }
}
