/** Open data that stands alone: the tables with what their codes mean, and the package that describes them. */
@NullMarked
package org.prongsai.render.data;

import org.jspecify.annotations.NullMarked;
