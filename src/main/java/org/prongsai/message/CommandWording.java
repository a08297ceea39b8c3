package org.prongsai.message;

import java.nio.file.Path;

/**
 * Wording of a next step as a command to be typed.
 *
 * @param round option that names the round's folder, with a space before it: typed without, a command would work on another
 *     one; empty where no folder is known
 */
public record CommandWording(String round) implements NextStepWording {
    /** For what the secretariat alone reads, and elsewhere than where it was made. */
    public static final CommandWording PLAIN = new CommandWording("");

    /** @param folder of the round as it was typed, empty for the folder that the program is run in */
    public static CommandWording in(Path folder) {
        String typed = folder.toString();
        return typed.isEmpty()
                ? PLAIN
                : new CommandWording(" --dir " + (typed.contains(" ") ? '"' + typed + '"' : typed));
    }

    @Override
    public String of(NextStep step, Messages messages) {
        String command = "prongsai " + step.verb() + (step == NextStep.INIT ? "" : round) + " " + step.options();
        String value = step.value().isEmpty() ? "" : " " + messages.of(step.value());
        return command.stripTrailing() + value;
    }
}
