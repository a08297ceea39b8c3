/** Reader of an earlier edition's consolidated workbook. */
@NullMarked
package org.prongsai.read.previous;

import org.jspecify.annotations.NullMarked;
