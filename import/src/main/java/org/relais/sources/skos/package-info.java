/**
 * Reads vocabularies of others, in SKOS as Turtle or RDF/XML. Their concepts are kept apart from our
 * domains: what links the two is a judgement of an editor.
 */
@NullMarked
package org.relais.sources.skos;

import org.jspecify.annotations.NullMarked;
