/**
 * What the tests of all importers share: running a file through an import, and finding real files.
 */
@NullMarked
package org.relais.sources;

import org.jspecify.annotations.NullMarked;
