package org.relais.domains;

import java.time.LocalDate;

/** A vocabulary of somebody else, as it was last imported. */
public record OutsideScheme(String id, String uri, String title, long concepts, LocalDate importedOn) {}
