/** Makes the example round in {@code input/} from the tables in {@code src/test/resources/example}. */
@NullMarked
package org.prongsai.example;

import org.jspecify.annotations.NullMarked;
