package org.relais.kernel;

/**
 * An item to name and to follow.
 *
 * @param type as in addresses: person, domain, mission, need, route, stage, organisation, document,
 *     lesson, event, place, training
 * @param title in the language it is kept in; domains, missions and stages come in the asked one
 */
public record ItemRef(String type, String id, String title) {}
