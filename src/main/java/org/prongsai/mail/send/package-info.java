/** SMTP sending, and the ledger that keeps anything from going twice. */
@NullMarked
package org.prongsai.mail.send;

import org.jspecify.annotations.NullMarked;
