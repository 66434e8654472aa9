/** Reading: a document opened at the passage that answers, a lesson with the person behind it. */
@NullMarked
package org.relais.ui.documents;

import org.jspecify.annotations.NullMarked;
