/** Cells as this program reads them, beside what independent programs see in the same files. */
@NullMarked
package org.prongsai.crossread;

import org.jspecify.annotations.NullMarked;
