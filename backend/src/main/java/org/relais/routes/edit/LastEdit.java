package org.relais.routes.edit;

import java.time.Instant;

/** Who saved a route last from the screens, and when. */
public record LastEdit(String by, Instant at) {}
