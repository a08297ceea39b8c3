/** Whole rounds at random, without a fault, and faults planted in them: what the rules must find, and what they must not. */
@NullMarked
package org.prongsai.faultinjection;

import org.jspecify.annotations.NullMarked;
