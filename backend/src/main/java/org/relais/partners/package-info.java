/**
 * The page of one organisation: activities, agreements, contacts, and how fresh they are.
 */
@NullMarked
package org.relais.partners;

import org.jspecify.annotations.NullMarked;
