/** Thai on paper. */
@NullMarked
package org.prongsai.render.pdf;

import org.jspecify.annotations.NullMarked;
