package org.prongsai.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.prongsai.cli.terminal.Console;
import picocli.CommandLine;

/** The commands by name, in the order in which they are listed. */
final class Commands {
    private final Map<String, Supplier<Object>> byName = new LinkedHashMap<>();

    Commands(Console console, ProcessEnvironment environment) {
        byName.put("init", () -> new InitCommand(console));
        byName.put("forms", () -> new FormsCommand(console));
        byName.put("fetch", () -> new FetchCommand(console, environment));
        byName.put("receive", () -> new ReceiveCommand(console));
        byName.put("check", () -> new CheckCommand(console, environment));
        byName.put("decide", () -> new DecideCommand(console, environment));
        byName.put("undo", () -> new UndoCommand(console, environment));
        byName.put("text", () -> new TextCommand(console, environment));
        byName.put("merge", () -> new MergeCommand(console));
        byName.put("approve", () -> new ApproveCommand(console, environment));
        byName.put("publish", () -> new PublishCommand(console));
        byName.put("verify", () -> new VerifyCommand(console));
        byName.put("mail", () -> new MailCommand(console, environment));
        byName.put("templates", () -> new TemplatesCommand(console));
        byName.put("desk", () -> new DeskCommand(console, environment));
        byName.put("warm-cache", () -> new WarmCacheCommand(console, environment));
    }

    /** Adds the command that the first word names; all of them where it names none, for help and for mistakes. */
    void addTo(CommandLine line, String... args) {
        // To look a command's options up takes as long as to read two forms; most runs want one command.
        Supplier<Object> named = args.length > 0 ? byName.get(args[0]) : null;
        if (named == null) {
            byName.forEach((name, command) -> line.addSubcommand(name, command.get()));
        } else {
            line.addSubcommand(args[0], named.get());
        }
    }
}
