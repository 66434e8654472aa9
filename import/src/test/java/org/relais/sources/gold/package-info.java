/**
 * Questions as people type them and the item that each must find, needs and the people whom each must rank among the
 * first, kept so that no change to the search or to the ranking makes an answer worse unseen.
 */
@NullMarked
package org.relais.sources.gold;

import org.jspecify.annotations.NullMarked;
