/** Knowledge at risk: which domains hang on nobody, on one person or on old evidence, and what to do. */
@NullMarked
package org.relais.ui.knowledge;

import org.jspecify.annotations.NullMarked;
