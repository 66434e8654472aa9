package org.relais.sources.documents.worker;

import java.nio.file.Path;

/**
 * What the worker is asked.
 *
 * @param mostCharacters a longer text is refused
 */
record Question(Path file, Kind kind, long mostCharacters) {}
