/**
 * Teams for a mission: different sets of people who cover between them what is asked for, with what each covers,
 * who backs whom up and what stays uncovered.
 */
@NullMarked
package org.relais.teams;

import org.jspecify.annotations.NullMarked;
