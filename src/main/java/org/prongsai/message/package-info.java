/** Sentences a user may read, in two languages, by key and arguments. */
@NullMarked
package org.prongsai.message;

import org.jspecify.annotations.NullMarked;
