/** The first screen: one question, seven domains, what waits for someone, what was learned of late. */
@NullMarked
package org.relais.ui.home;

import org.jspecify.annotations.NullMarked;
