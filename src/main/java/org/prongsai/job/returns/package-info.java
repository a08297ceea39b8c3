/** Each division's own workbook with its faults marked, and its letter. */
@NullMarked
package org.prongsai.job.returns;

import org.jspecify.annotations.NullMarked;
