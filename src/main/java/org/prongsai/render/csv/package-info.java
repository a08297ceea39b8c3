/** CSV outputs and the data package that describes them. */
@NullMarked
package org.prongsai.render.csv;

import org.jspecify.annotations.NullMarked;
