package org.prongsai.desk.action;

import java.util.List;
import java.util.Map;
import org.prongsai.job.mail.MailQuestions;
import org.prongsai.mail.Mail;
import org.prongsai.message.LocalizedMessage;

/** Questions about mails whose answers were given on the page before. */
record ConfirmedMails(Map<String, String> fields) implements MailQuestions {
    @Override
    public Unknown unknown(List<Mail> mails) {
        return switch (fields.getOrDefault("unknown", "")) {
            case "again" -> Unknown.AGAIN;
            case "sent" -> Unknown.SENT;
            default -> Unknown.LEAVE;
        };
    }

    @Override
    public boolean send(List<Mail> mails, List<LocalizedMessage> notes) {
        return true;
    }
}
