/** Names that are safe and free, and digests of what lies there already: what every way into the input folder needs. */
@NullMarked
package org.prongsai.job.input;

import org.jspecify.annotations.NullMarked;
