/** Sentences in two languages, and text as other programs take it: widths, addresses, one line. */
@NullMarked
package org.prongsai.text;

import org.jspecify.annotations.NullMarked;
