/** The edition that was approved: marked as signed, and made anew from exactly what it was made of before it goes out. */
@NullMarked
package org.prongsai.job.approved;

import org.jspecify.annotations.NullMarked;
