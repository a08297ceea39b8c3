/** A round of many agencies: looked over once, then reviewed agency by agency while the lists are written. */
@NullMarked
package org.prongsai.job.agencies;

import org.jspecify.annotations.NullMarked;
