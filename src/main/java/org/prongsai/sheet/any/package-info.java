/** Reader of a workbook of any known format, told by its content. */
@NullMarked
package org.prongsai.sheet.any;

import org.jspecify.annotations.NullMarked;
