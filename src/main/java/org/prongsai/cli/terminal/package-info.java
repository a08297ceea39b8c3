/** Terminal and the sides of it that are the same for any command: how far it is, and what is wrong with what was typed. */
@NullMarked
package org.prongsai.cli.terminal;

import org.jspecify.annotations.NullMarked;
