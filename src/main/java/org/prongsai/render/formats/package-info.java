/** One class per output format. */
@NullMarked
package org.prongsai.render.formats;

import org.jspecify.annotations.NullMarked;
