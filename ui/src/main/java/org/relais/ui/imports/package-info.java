/** Files in: drop them, follow their progress, and see what became of every row. */
@NullMarked
package org.relais.ui.imports;

import org.jspecify.annotations.NullMarked;
