/** The official memo to the mayor. */
@NullMarked
package org.prongsai.render.memo;

import org.jspecify.annotations.NullMarked;
