/** Personal data in what Thai officials write: numbers, addresses and names of persons. It knows text and keeps nothing. */
@NullMarked
package org.prongsai.thai.personal;

import org.jspecify.annotations.NullMarked;
