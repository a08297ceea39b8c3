/** The secretariat's decisions applied to a round: files left out, values corrected, findings accepted. */
@NullMarked
package org.prongsai.decide;

import org.jspecify.annotations.NullMarked;
