/** What was approved is what goes out: an edition marked as signed, and made anew from exactly what it was made of. */
@NullMarked
package org.prongsai.job.approved;

import org.jspecify.annotations.NullMarked;
