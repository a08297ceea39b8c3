package org.prongsai.round;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.message.LocalizedMessage;

/** Plan that comes with the program and is changed to one's own: a workbook like any other. */
public enum ReadyPlan {
    /** Measures of a year, as they were reported on until 2566. */
    MEASURES,
    /** Measures from an analysis of the last assessment, of 2567 and later. */
    ITA_MEASURES,
    /** The 43 items that were looked for on an office's website in 2564. */
    OIT_2564,
    /** Projects of an anti-corruption plan with their money. */
    ACTION_PLAN,
    /** What auditors recommended. */
    AUDIT_RECOMMENDATIONS;

    /** As the command line has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is for, in a sentence. */
    public LocalizedMessage sentence() {
        return LocalizedMessage.of("plan.ready." + word());
    }

    /** The workbook. */
    public byte[] content() {
        return BuiltInFiles.read(
                this == MEASURES
                        ? RoundFolder.INPUT + "/" + RoundFolder.PLAN
                        : RoundFolder.TEMPLATES + "/plans/" + word() + ".xlsx");
    }

    public static Optional<ReadyPlan> named(String word) {
        return Arrays.stream(values())
                .filter(plan -> plan.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ReadyPlan::word).toList();
    }
}
