/** Mails about the edition or the forms: put together, listed, drafted or sent. */
@NullMarked
package org.prongsai.job.mail;

import org.jspecify.annotations.NullMarked;
