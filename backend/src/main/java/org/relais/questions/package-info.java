/**
 * What people ask and do not find, told to those who can do something about it. It keeps words and days
 * and counts: nothing of who asked, and no words that may name a person.
 */
@NullMarked
package org.relais.questions;

import org.jspecify.annotations.NullMarked;
