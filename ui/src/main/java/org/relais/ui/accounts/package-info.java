/** Who may sign in, with which role and clearance: the administrator's screen. */
@NullMarked
package org.relais.ui.accounts;

import org.jspecify.annotations.NullMarked;
