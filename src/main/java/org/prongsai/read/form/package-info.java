/** Reader of returned forms: grid to submission. */
@NullMarked
package org.prongsai.read.form;

import org.jspecify.annotations.NullMarked;
