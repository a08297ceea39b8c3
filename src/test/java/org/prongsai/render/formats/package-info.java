/** Each output by itself. */
@NullMarked
package org.prongsai.render.formats;

import org.jspecify.annotations.NullMarked;
