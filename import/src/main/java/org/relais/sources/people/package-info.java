/**
 * Sheets of people and of what they have done: missions served, skills, trainings. Interest and expertise
 * stay two things.
 */
@NullMarked
package org.relais.sources.people;

import org.jspecify.annotations.NullMarked;
