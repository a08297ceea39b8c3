/** Tables found in a grid by their header labels. */
@NullMarked
package org.prongsai.read.table;

import org.jspecify.annotations.NullMarked;
