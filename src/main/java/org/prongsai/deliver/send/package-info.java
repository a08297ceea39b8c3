/** Mails sent over SMTP, and the ledger that keeps anything from going twice. */
@NullMarked
package org.prongsai.deliver.send;

import org.jspecify.annotations.NullMarked;
