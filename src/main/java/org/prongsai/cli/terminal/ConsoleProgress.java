package org.prongsai.cli.terminal;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Messages;
import org.prongsai.round.ProgressListener;

/** A progress bar for a person who watches. */
public final class ConsoleProgress implements ProgressListener {
    private static final int WIDTH = 78;

    private final PrintStream err;
    private final Messages messages;
    private @Nullable ProgressBar bar;

    public ConsoleProgress(PrintStream err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    @Override
    public void begin(String key, int steps) {
        bar = new ProgressBarBuilder()
                .setTaskName(messages.of(key))
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .build();
    }

    @Override
    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
        }
    }
}
