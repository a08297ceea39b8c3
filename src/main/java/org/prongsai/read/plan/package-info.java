/** Reader of the plan: grid to plan, or every mistake in it at once. */
@NullMarked
package org.prongsai.read.plan;

import org.jspecify.annotations.NullMarked;
