package org.prongsai.deliver.send;

import jakarta.mail.MessagingException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.prongsai.deliver.compose.OneLine;

/** What a server or the network said, on one line, as it was said. */
final class ServerWords {
    private ServerWords() {}

    /** The words of an exception and of those it came from, each once. */
    static String of(Exception problem) {
        Set<String> words = new LinkedHashSet<>();
        Throwable cause = problem;
        while (cause != null) {
            String said = String.valueOf(cause.getMessage());
            words.add(OneLine.of(said.equals("null") ? cause.getClass().getSimpleName() : said));
            Throwable next = cause instanceof MessagingException mail ? mail.getNextException() : null;
            cause = next == null ? cause.getCause() : next;
        }
        return OneLine.of(String.join(" – ", words));
    }
}
