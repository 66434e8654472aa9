package org.relais.missions;

import java.util.List;
import org.neo4j.driver.Value;
import org.relais.kernel.ItemRef;

/**
 * A mission and what it is directly tied to, as the graph has it.
 *
 * @param needs ids
 */
record MissionHead(
        Value node,
        String title,
        List<ItemRef> routes,
        List<ItemRef> stages,
        List<ItemRef> partOf,
        List<ItemRef> documents,
        List<String> needs) {}
