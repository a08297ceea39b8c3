/** Thai on paper: HTML becomes an archivable, accessible PDF whose text comes back whole. */
@NullMarked
package org.prongsai.render.pdf;

import org.jspecify.annotations.NullMarked;
