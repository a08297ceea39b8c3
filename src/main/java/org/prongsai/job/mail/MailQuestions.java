package org.prongsai.job.mail;

import java.util.List;
import org.prongsai.mail.Mail;
import org.prongsai.message.LocalizedMessage;

/** Questions that a person is asked before mails go out. */
public interface MailQuestions {
    /** What to do about mails of which nobody can tell whether they went. */
    enum Unknown {
        /** Send them once more, with the Message-ID they had. */
        AGAIN,
        /** Somebody has looked: they went. */
        SENT,
        /** Nothing for now. */
        LEAVE
    }

    /** Asked only when there are some. */
    Unknown unknown(List<Mail> mails);

    /**
     * Whether these are to go out now.
     *
     * @param notes what should be known before that
     */
    boolean send(List<Mail> mails, List<LocalizedMessage> notes);
}
