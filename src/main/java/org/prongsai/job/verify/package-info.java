/** Verification of an edition: whether it is whole, and what its input gives now. */
@NullMarked
package org.prongsai.job.verify;

import org.jspecify.annotations.NullMarked;
