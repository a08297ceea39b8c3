package org.prongsai.job.mail;

import org.prongsai.mail.settings.SmtpSettings;

/** Action on mails: what is done with them. */
public sealed interface MailAction {
    /** Nothing: they are listed. */
    record List() implements MailAction {}

    /** They are written to {@code output/mail/}, to be opened in a mail program. */
    record Draft() implements MailAction {}

    /** They are sent. */
    record Send(SmtpSettings settings, MailQuestions questions) implements MailAction {}
}
