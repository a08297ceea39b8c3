/** Cursor over a package's XML parts, within limits. */
@NullMarked
package org.prongsai.sheet.xml;

import org.jspecify.annotations.NullMarked;
