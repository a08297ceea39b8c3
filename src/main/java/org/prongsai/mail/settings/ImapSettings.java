package org.prongsai.mail.settings;

/**
 * Settings of the mailbox in which returned forms arrive.
 *
 * @param folder of the mailbox, {@code INBOX} when none is given
 */
public record ImapSettings(MailServer server, String folder) {}
