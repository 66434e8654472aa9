/**
 * How often a question in one language finds the same text in another, on the articles of the Universal
 * Declaration of Human Rights, which say the same in every language.
 */
@NullMarked
package org.relais.bench.crosslingual;

import org.jspecify.annotations.NullMarked;
