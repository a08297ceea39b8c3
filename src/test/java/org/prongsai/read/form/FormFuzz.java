package org.prongsai.read.form;

import java.util.List;
import java.util.Optional;
import org.prongsai.example.ExampleRound;
import org.prongsai.intake.Intake;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.sheet.any.WorkbookReader;

/** Any bytes as a submission: they get one outcome, the same each time, and never crash the reader. For {@code src/fuzz/run}. */
public final class FormFuzz {
    static final Plan PLAN = ExampleRound.plan();
    private static final FormReader READER = new FormReader(PLAN);

    private FormFuzz() {}

    /** What takes time once is no slow input. */
    public static void fuzzerInitialize() {
        FuzzSeeds.forms().values().forEach(FormFuzz::outcome);
    }

    public static void fuzzerTestOneInput(byte[] content) {
        outcome(content);
    }

    public static FormReading outcome(byte[] content) {
        FormReading first = read(content);
        if (first instanceof FormReading.NotRead not && not.refusal() == RejectReason.READER_FAILED) {
            throw new AssertionError(not.details());
        }
        FormReading second = read(content);
        if (!first.equals(second)) {
            throw new AssertionError(first + "\nand then\n" + second);
        }
        return first;
    }

    private static FormReading read(byte[] content) {
        // A text that is called a workbook is refused unread.
        String name = WorkbookReader.isZip(content) ? "a.xlsx" : "a.csv";
        return Intake.refusal(name, content)
                .<FormReading>map(refusal -> new FormReading.NotRead(refusal, Optional.empty(), List.of()))
                .orElseGet(() -> READER.read(new InputFile(name, Sha256.of(content)), content));
    }
}
