package org.prongsai.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.model.Sha256;

/**
 * Mark that the program leaves beside a decision that it wrote into its workbook itself. A row that still says what its
 * mark says is the program's; in any other a person has typed since. It is kept in the row, not for the file, so that
 * saving and sorting change nothing, and that one row filled in does not make all the others a person's.
 */
public record DecisionMark(String value) {
    private static final int DIGITS = 16;

    /** The mark of what a decision says, wherever it stands and in whichever language it was chosen. */
    public static DecisionMark of(Decision decision) {
        List<String> parts = List.of(
                decision.key(),
                decision.verb().map(Decision.Verb::name).orElse(decision.choice()),
                decision.value(),
                decision.reason(),
                decision.by(),
                decision.files().toString(),
                decision.members().stream().sorted().collect(Collectors.joining(" ")));
        // Spreadsheets do not agree on how a line ends.
        String said = String.join("\0", parts).replace("\r", "");
        return new DecisionMark(Sha256.of(said).digits(DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
