package org.prongsai.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** A command as it is typed, run in this process. */
public record CliRun(int code, String said) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-04-20T02:00:00Z"), ZoneId.of("Asia/Bangkok"));

    /** @return how it ended, and all that it told on the terminal */
    public static CliRun run(String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(said, true, StandardCharsets.UTF_8);
        ProcessEnvironment environment = new ProcessEnvironment(new ByteArrayInputStream(new byte[0]), Map.of(), CLOCK);
        int code = new Prongsai(terminal, terminal, false, environment).run(args);
        return new CliRun(code, said.toString(StandardCharsets.UTF_8));
    }
}
