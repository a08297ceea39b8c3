/** Thai text: repair, dates, digits, comparison and approximate search. Knows nothing of forms. */
@NullMarked
package org.prongsai.thai;

import org.jspecify.annotations.NullMarked;
