/** The plan's forms, one for each division, in {@code output/forms/}. */
@NullMarked
package org.prongsai.job.forms;

import org.jspecify.annotations.NullMarked;
