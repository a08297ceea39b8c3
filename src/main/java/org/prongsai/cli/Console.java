package org.prongsai.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.round.ProgressListener;
import org.prongsai.text.Messages;

/** Where the commands speak. Control and bidirectional characters of a form never reach the terminal. */
final class Console {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");

    private static final Pattern COMMAND =
            Pattern.compile("\\bprongsai (?:forms|fetch|check|merge|publish|verify|mail)\\b");

    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;
    private final boolean watched;
    private final BufferedReader in;
    private String round = "";

    Console(PrintStream out, PrintStream err, Messages messages, boolean watched, InputStream in) {
        this.out = out;
        this.err = err;
        this.messages = messages;
        this.watched = watched;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** What a person types on a line; nothing when nobody is there to answer. */
    Optional<String> answer() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException nobody) {
            debug(nobody);
            return Optional.empty();
        }
    }

    /**
     * From here on a command that is named is named with its round's folder: typed without, it would work on another one.
     *
     * @param folder as it was typed, empty for the folder that the program is run in
     */
    void isAbout(Path folder) {
        String typed = folder.toString();
        round = typed.isEmpty() ? "" : " --dir " + (typed.contains(" ") ? '"' + typed + '"' : typed);
    }

    private String withRound(String sentence) {
        return COMMAND.matcher(sentence).replaceAll("$0" + Matcher.quoteReplacement(round));
    }

    Messages messages() {
        return messages;
    }

    /** A sentence of the bundles on standard output. */
    void say(String key, Object... arguments) {
        print(withRound(messages.of(key, arguments)));
    }

    void print(String text) {
        out.println(harmless(text));
    }

    void error(String text) {
        err.println(harmless(withRound(text)));
    }

    private static String harmless(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    /** A stack trace, for developers who ask for it by PRONGSAI_DEBUG. */
    void debug(Exception problem) {
        if (System.getenv("PRONGSAI_DEBUG") != null) {
            problem.printStackTrace(err);
        }
    }

    ProgressListener progress(boolean quiet) {
        return watched && !quiet ? new ConsoleProgress(err, messages) : ProgressListener.silent();
    }
}
