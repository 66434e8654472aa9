package org.relais.search;

import java.util.List;
import java.util.Set;

/**
 * What is known of a person, by who may see it: one for each token.
 *
 * @param lines of {@link FactLines}; the person's own only under the person's own token
 * @param refs items whose words the lines hold
 */
record IndexedFacts(String person, String access, List<String> lines, Set<String> refs) {}
