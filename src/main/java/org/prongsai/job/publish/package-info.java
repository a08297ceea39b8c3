/** The edition for the website, without what is the office's own. */
@NullMarked
package org.prongsai.job.publish;

import org.jspecify.annotations.NullMarked;
