/** Intake: what files came, and whether they are of a kind that can be opened. */
@NullMarked
package org.prongsai.intake;

import org.jspecify.annotations.NullMarked;
