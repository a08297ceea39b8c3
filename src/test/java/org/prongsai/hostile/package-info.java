/** Files that were made to do harm, or by programs that nobody here knows. */
@NullMarked
package org.prongsai.hostile;

import org.jspecify.annotations.NullMarked;
