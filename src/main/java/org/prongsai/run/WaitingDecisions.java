package org.prongsai.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Decided;
import org.prongsai.finding.Decision;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.Findings;
import org.prongsai.io.Disk;
import org.prongsai.io.JobFailure;
import org.prongsai.read.DecisionReader;
import org.prongsai.read.UnreadableWorkbook;
import org.prongsai.render.formats.DecisionsWorkbook;
import org.prongsai.text.Sentence;

/** Decisions filled into the output folder's workbook that nobody has laid into the input folder yet. */
final class WaitingDecisions {
    private WaitingDecisions() {}

    /** What a person filled in; where it was filled in does not matter. */
    private record Said(
            Optional<FindingKey> key, Optional<Decision.Verb> verb, String value, String reason, String by) {
        static Said of(Decision decision) {
            return new Said(decision.key(), decision.verb(), decision.value(), decision.reason(), decision.by());
        }
    }

    /**
     * Looks before the workbook is written anew.
     *
     * @throws JobFailure when a person's work would be lost by that
     */
    static void mustNotBeLost(Path output, Findings findings) {
        Path file = output.resolve(DecisionsWorkbook.FILE);
        if (!Files.exists(file)) {
            return;
        }
        List<Said> known =
                findings.decided().stream().map(Decided::decision).map(Said::of).toList();
        try {
            boolean all = new DecisionReader()
                    .read(DecisionsWorkbook.FILE, Disk.read(file)).stream()
                            .map(Said::of)
                            .allMatch(known::contains);
            if (!all) {
                throw new JobFailure(Sentence.of("failure.decisions-waiting", file), null);
            }
        } catch (UnreadableWorkbook e) {
            throw new JobFailure(Sentence.of("failure.decisions-unreadable", file), e);
        }
    }
}
