/** What a division gets back. */
@NullMarked
package org.prongsai.render.returns;

import org.jspecify.annotations.NullMarked;
