/** Findings: what is wrong, where, how bad, what was expected, what to do. Bad data is a value, not an exception. */
@NullMarked
package org.prongsai.finding;

import org.jspecify.annotations.NullMarked;
