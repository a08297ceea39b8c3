/** Fetching of returned forms out of the mailbox into {@code input/mail/}. */
@NullMarked
package org.prongsai.job.fetch;

import org.jspecify.annotations.NullMarked;
