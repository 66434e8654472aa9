package org.relais.bench.generate;

import java.util.List;

/**
 * A learning offer.
 *
 * @param domains notations of what it teaches
 */
public record Training(String id, String title, List<String> domains) {}
