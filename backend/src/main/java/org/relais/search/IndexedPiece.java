package org.relais.search;

import java.util.List;
import java.util.Set;

/** A piece of evidence with its words, and the item that carries it. */
record IndexedPiece(String carrier, Piece piece, List<IndexedItem.Text> texts, Set<String> refs) {}
