/** Word documents from templates that are edited in Word: merge fields, repeated rows, merged cells. */
@NullMarked
package org.prongsai.render.word;

import org.jspecify.annotations.NullMarked;
