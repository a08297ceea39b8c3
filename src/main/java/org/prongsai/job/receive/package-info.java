/** Taking of returned forms that somebody hands over as files, into {@code input/desk/}. */
@NullMarked
package org.prongsai.job.receive;

import org.jspecify.annotations.NullMarked;
