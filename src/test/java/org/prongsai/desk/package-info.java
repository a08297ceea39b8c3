/** The page, in a real browser and by hand-made requests. */
@NullMarked
package org.prongsai.desk;

import org.jspecify.annotations.NullMarked;
