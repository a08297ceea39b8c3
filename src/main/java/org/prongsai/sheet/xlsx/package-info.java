/** Reader of .xlsx and .xlsm, part by part, by streaming. */
@NullMarked
package org.prongsai.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
