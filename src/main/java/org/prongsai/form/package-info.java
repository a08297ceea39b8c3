/** Writers of the forms: one workbook for each division, with only its guidelines in it. */
@NullMarked
package org.prongsai.form;

import org.jspecify.annotations.NullMarked;
