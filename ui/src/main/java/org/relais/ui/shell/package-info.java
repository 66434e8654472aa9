/**
 * The frame around every screen: signing in, navigation, the language, and what is shown when something is
 * not there. Features know the viewer from here; the frame knows no feature but by address.
 */
@NullMarked
package org.relais.ui.shell;

import org.jspecify.annotations.NullMarked;
