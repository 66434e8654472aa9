/**
 * Documents: PDF, texts and slides of office programs, web pages, Markdown, plain text and e-mail, with the
 * catalogue that may lie beside them. Each file becomes a document with passages that open at their place.
 */
@NullMarked
package org.relais.sources.documents;

import org.jspecify.annotations.NullMarked;
