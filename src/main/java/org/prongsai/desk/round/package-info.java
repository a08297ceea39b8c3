/** Rounds that the page has open, and the one job at a time that works on them. */
@NullMarked
package org.prongsai.desk.round;

import org.jspecify.annotations.NullMarked;
