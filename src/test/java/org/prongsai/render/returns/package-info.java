/** What a division gets back. */
@org.jspecify.annotations.NullMarked
package org.prongsai.render.returns;
