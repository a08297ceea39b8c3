/** A new round folder made from an earlier round's. */
@NullMarked
package org.prongsai.job.init;

import org.jspecify.annotations.NullMarked;
