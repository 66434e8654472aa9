/**
 * Questions as people type them and the item that each must find, kept so that no change to the search makes
 * an answer worse unseen.
 */
@NullMarked
package org.relais.sources.gold;

import org.jspecify.annotations.NullMarked;
