/** Reader of .xls (BIFF8), record by record. */
@NullMarked
package org.prongsai.sheet.xls;

import org.jspecify.annotations.NullMarked;
