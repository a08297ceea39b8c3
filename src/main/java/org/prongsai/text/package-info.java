/** Thai text: sentences in two languages, repair, dates, widths, similarity. A leaf: it knows nothing of the rest. */
@NullMarked
package org.prongsai.text;

import org.jspecify.annotations.NullMarked;
