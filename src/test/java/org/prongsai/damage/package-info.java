/** What officials do to a filled-in form before it comes back, and the proof that none of it is silently misread. */
@NullMarked
package org.prongsai.damage;

import org.jspecify.annotations.NullMarked;
