/** Text as people and other programs take it: languages, widths, addresses, one line. A leaf. */
@NullMarked
package org.prongsai.text;

import org.jspecify.annotations.NullMarked;
