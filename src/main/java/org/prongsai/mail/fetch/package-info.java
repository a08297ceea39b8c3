/** Messages of a mailbox: looked at, never changed. A sender's address proves nothing; it only tells whose folder to use. */
@NullMarked
package org.prongsai.mail.fetch;

import org.jspecify.annotations.NullMarked;
