package org.prongsai.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prongsai.cli.report.MailReport;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.mail.MailQuestions;
import org.prongsai.mail.Mail;
import org.prongsai.mail.settings.SmtpSettings;
import org.prongsai.message.LocalizedMessage;

/** Prompts on the terminal before anything goes out. No answer is no. */
final class ConsolePrompts implements MailQuestions {
    private static final Set<String> YES = Set.of("y", "yes", "ใช่", "ส่ง");
    private static final Set<String> AGAIN = Set.of("a", "again", "ซ้ำ");
    private static final Set<String> SENT = Set.of("s", "sent", "แล้ว");
    private static final int NAMED = 10;

    private final Console console;
    private final SmtpSettings settings;
    private final boolean yes;
    private final Optional<Unknown> given;
    private boolean asked;
    private boolean unanswered;

    /**
     * @param yes given beforehand
     * @param given what to do about mails that may have gone, when that was said beforehand
     */
    ConsolePrompts(Console console, SmtpSettings settings, boolean yes, Optional<Unknown> given) {
        this.console = console;
        this.settings = settings;
        this.yes = yes;
        this.given = given;
    }

    @Override
    public Unknown unknown(List<Mail> mails) {
        if (given.isPresent() || yes) {
            return given.orElse(Unknown.LEAVE);
        }
        console.say("mail.ask.unknown", mails.size());
        mails.stream().limit(NAMED).forEach(mail -> console.print("- " + MailReport.line(console.messages(), mail)));
        if (mails.size() > NAMED) {
            console.say("mail.more", mails.size() - NAMED);
        }
        String answer = answer("mail.ask.unknown.how");
        if (AGAIN.contains(answer)) {
            return Unknown.AGAIN;
        }
        return SENT.contains(answer) ? Unknown.SENT : Unknown.LEAVE;
    }

    @Override
    public boolean send(List<Mail> mails, List<LocalizedMessage> notes) {
        if (yes) {
            return true;
        }
        asked = true;
        notes.forEach(note -> console.print("! " + console.messages().of(note)));
        long recipients =
                mails.stream().map(mail -> mail.to().address()).distinct().count();
        console.say(
                "mail.ask",
                mails.size(),
                recipients,
                settings.from(),
                settings.server().name());
        MailReport.kinds(console, mails);
        return YES.contains(answer("mail.ask.how"));
    }

    /** Whether a person was asked, and so has read what there is to know. */
    boolean asked() {
        return asked;
    }

    /** Whether nobody was there to answer. */
    boolean unanswered() {
        return unanswered;
    }

    private String answer(String key) {
        console.say(key);
        Optional<String> typed = console.answer();
        unanswered = typed.isEmpty();
        return typed.orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
