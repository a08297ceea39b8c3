/** One day, written in all the ways of Excel and of officials, on computers of other countries. */
@NullMarked
package org.prongsai.thai.dates;

import org.jspecify.annotations.NullMarked;
