/** Reader of .ods, by streaming. */
@NullMarked
package org.prongsai.sheet.ods;

import org.jspecify.annotations.NullMarked;
