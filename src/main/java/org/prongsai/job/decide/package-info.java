/** The secretariat's decisions made from outside of Excel: in the same rows of the same workbooks. */
@NullMarked
package org.prongsai.job.decide;

import org.jspecify.annotations.NullMarked;
