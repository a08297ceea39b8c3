/** Templates of a round, beside those that are built in. */
@NullMarked
package org.prongsai.job.templates;

import org.jspecify.annotations.NullMarked;
