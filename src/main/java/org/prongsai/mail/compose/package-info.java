/** Mails put into words and into MIME: drafts to open in a mail program, or messages to send. */
@NullMarked
package org.prongsai.mail.compose;

import org.jspecify.annotations.NullMarked;
