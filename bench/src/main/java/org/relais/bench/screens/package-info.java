/** How fast a browser shows what the product answers. */
@NullMarked
package org.relais.bench.screens;

import org.jspecify.annotations.NullMarked;
