/** Reader of .csv. */
@NullMarked
package org.prongsai.sheet.csv;

import org.jspecify.annotations.NullMarked;
