/**
 * Who does what where: 3W tables as partners share them, with HXL tags or with headers that can be recognised.
 * A row becomes an activity with its organisation, its places and its domains.
 */
@NullMarked
package org.relais.sources.partners;

import org.jspecify.annotations.NullMarked;
