package org.prongsai.faultinjection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Division;
import org.prongsai.model.FileOutcome;

/** Rounds without a fault: nothing is to be said of them, or officials learn to look away. */
@Tag("heavy")
final class CleanRoundsTest {
    private static final int ROUNDS = Integer.getInteger("clean.rounds", 200);
    /** Every so many rounds, one division's form is an .xlsx file. */
    private static final int WORKBOOK_EACH = Integer.getInteger("clean.workbook.each", 25);

    @Test
    void have_neither_errors_nor_warnings() {
        List<String> complaints = IntStream.range(0, ROUNDS)
                .parallel()
                .boxed()
                .flatMap(seed -> complaints(seed).stream())
                .toList();
        assertThat(complaints).isEmpty();
    }

    private static List<String> complaints(int seed) {
        RandomRound round = new RandomRound(seed);
        Returned returned = new Returned(round.plan());
        int workbook = seed % WORKBOOK_EACH == 0
                ? seed / WORKBOOK_EACH % round.plan().divisions().size()
                : -1;
        List<FileOutcome> files = IntStream.range(0, round.plan().divisions().size())
                .mapToObj(i -> {
                    Division division = round.plan().divisions().get(i);
                    byte[] file = i == workbook
                            ? returned.xlsx(division, round.rows(division))
                            : returned.csv(division, round.rows(division));
                    return returned.read(division, file);
                })
                .toList();
        return CheckedRound.at(round.plan(), files).stream()
                .map(finding -> "round " + seed + " of " + round.own().full() + ": " + CheckedRound.line(finding) + " "
                        + finding.message().arguments())
                .toList();
    }
}
