package org.prongsai.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.message.CommandWording;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.round.ProgressListener;
import org.prongsai.text.Language;

/** Terminal on which the commands speak. Control and bidirectional characters of a form never reach the terminal. */
public final class Console {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");

    private final PrintStream out;
    private final PrintStream err;
    private final Language language;
    private final boolean watched;
    private final BufferedReader in;
    private Messages messages;

    public Console(PrintStream out, PrintStream err, Language language, boolean watched, InputStream in) {
        this.out = out;
        this.err = err;
        this.language = language;
        this.messages = new Messages(language);
        this.watched = watched;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** What a person types on a line; nothing when nobody is there to answer. */
    public Optional<String> answer() {
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
    public void isAbout(Path folder) {
        messages = new Messages(language, CommandWording.in(folder));
    }

    public Language language() {
        return language;
    }

    /** Sentences for this terminal. */
    public Messages messages() {
        return messages;
    }

    /** A sentence of the bundles on standard output. */
    public void say(String key, Object... arguments) {
        print(messages.of(key, arguments));
    }

    public void print(String text) {
        out.println(harmless(text));
    }

    public void error(String text) {
        err.println(harmless(text));
    }

    private static String harmless(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    /** A stack trace, for developers who ask for it by PRONGSAI_DEBUG. */
    public void debug(Exception problem) {
        if (System.getenv("PRONGSAI_DEBUG") != null) {
            problem.printStackTrace(err);
        }
    }

    /** Listener of a job, from which the terminal also knows what the plan calls things. */
    public ProgressListener progress(boolean quiet) {
        ProgressListener shown = watched && !quiet ? new ConsoleProgress(err, messages) : ProgressListener.silent();
        return new ProgressListener() {
            @Override
            public void begin(String key, int steps) {
                shown.begin(key, steps);
            }

            @Override
            public void step() {
                shown.step();
            }

            @Override
            public void end() {
                shown.end();
            }

            @Override
            public void planned(Plan plan) {
                messages = messages.in(plan.words());
            }
        };
    }
}
