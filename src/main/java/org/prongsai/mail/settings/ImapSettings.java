package org.prongsai.mail.settings;

/**
 * Where returned forms arrive by mail.
 *
 * @param folder of the mailbox, {@code INBOX} when none is given
 */
public record ImapSettings(MailServer server, String folder) {}
