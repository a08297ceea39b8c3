/** Validation of what came back against the plan. Pure: findings out, nothing else happens. */
@NullMarked
package org.prongsai.validate;

import org.jspecify.annotations.NullMarked;
