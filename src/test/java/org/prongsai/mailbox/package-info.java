/** Mails as programs write them, and a mailbox to put them into. */
@NullMarked
package org.prongsai.mailbox;

import org.jspecify.annotations.NullMarked;
