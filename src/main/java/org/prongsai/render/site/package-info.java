/** The first page of what is published. */
@NullMarked
package org.prongsai.render.site;

import org.jspecify.annotations.NullMarked;
