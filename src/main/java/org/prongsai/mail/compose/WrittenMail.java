package org.prongsai.mail.compose;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.text.OneLine;

/** A filled-in template: its first line is the subject, what follows the body. */
record WrittenMail(String subject, String body) {
    /** Longer ones are cut off by whoever shows them, in the middle of a syllable. */
    private static final int MAX_SUBJECT = 60;

    /**
     * @param template its name, for messages
     * @throws JobFailure when subject or body is missing
     */
    static WrittenMail of(String template, String text) {
        List<String> lines = text.lines().map(String::stripTrailing).toList();
        List<String> said = lines.stream().dropWhile(String::isBlank).toList();
        String body = said.stream().skip(1).collect(Collectors.joining("\n")).strip();
        if (said.isEmpty() || body.isEmpty()) {
            throw new JobFailure(LocalizedMessage.of("failure.mail-template", template), null);
        }
        return new WrittenMail(OneLine.of(said.get(0)), body.replaceAll("\n{3,}", "\n\n") + "\n");
    }

    /** The same with no more in its subject than a telephone shows. */
    WrittenMail shortened() {
        if (subject.length() <= MAX_SUBJECT) {
            return this;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(subject);
        return new WrittenMail(
                subject.substring(0, letters.preceding(MAX_SUBJECT)).strip() + "…", body);
    }
}
