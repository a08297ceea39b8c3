/** The consolidated workbook: its sheets and charts. */
@NullMarked
package org.prongsai.render.workbook;

import org.jspecify.annotations.NullMarked;
