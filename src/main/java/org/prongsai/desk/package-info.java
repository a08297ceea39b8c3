/** The page in a browser of this machine, before the same jobs as the command line. */
@NullMarked
package org.prongsai.desk;

import org.jspecify.annotations.NullMarked;
