/** Mails as programs write them, and a mailbox to put them into. */
@NullMarked
package org.prongsai.mail;

import org.jspecify.annotations.NullMarked;
