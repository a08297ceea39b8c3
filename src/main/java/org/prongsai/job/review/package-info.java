/** The review of a round: intake, read, reconcile, decide, validate, merge, in this order. */
@NullMarked
package org.prongsai.job.review;

import org.jspecify.annotations.NullMarked;
