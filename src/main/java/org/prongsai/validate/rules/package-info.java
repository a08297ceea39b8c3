/** One class per rule; its sentences are in the bundles under {@code rule.<id>}. */
@NullMarked
package org.prongsai.validate.rules;

import org.jspecify.annotations.NullMarked;
