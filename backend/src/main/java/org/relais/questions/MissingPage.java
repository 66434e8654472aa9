package org.relais.questions;

import java.util.List;

/**
 * What was missing in a period.
 *
 * @param first the first questions, most asked first
 * @param all how many there are
 * @param withheld times asked of which no words are kept, for they may name someone
 */
public record MissingPage(List<MissingQuestion> first, long all, long withheld) {}
