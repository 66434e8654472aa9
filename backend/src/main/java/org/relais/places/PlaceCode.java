package org.relais.places;

/**
 * A place of a published list.
 *
 * @param code its P-code
 * @param level administrative, from 1, the widest below the country
 * @param parent P-code of the place above it; empty where the list does not say
 */
public record PlaceCode(String code, String name, int level, String parent) {}
