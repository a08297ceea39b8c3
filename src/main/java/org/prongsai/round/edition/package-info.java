/** The edition that lies in the output folder: its manifest, written and read back. */
@NullMarked
package org.prongsai.round.edition;

import org.jspecify.annotations.NullMarked;
