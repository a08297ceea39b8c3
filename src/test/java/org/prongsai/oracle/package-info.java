/** Oracle: rounds at random, as files and as the figures they come to, reckoned apart from the program. */
@NullMarked
package org.prongsai.oracle;

import org.jspecify.annotations.NullMarked;
