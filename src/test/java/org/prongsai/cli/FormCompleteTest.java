package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.faultinjection.CompleteForms;

/** What comes back although the form said that all is complete: only what the form says beforehand that it can't see. */
@Tag("heavy")
final class FormCompleteTest {
    private static final int ROUNDS = Integer.getInteger("complete.rounds", 2);

    /**
     * The form's first line and its help sheet say of the secretariat: it also looks at the agency's name, at texts
     * repeated or copied, and at dates whose day and month may have changed places.
     */
    private static final Set<String> SAID_BEFOREHAND = Set.of(
            "organisation-misspelt",
            "other-agency",
            "details-copied",
            "details-repeated",
            "details-shared",
            "completion-ambiguous");

    @Test
    void only_what_the_form_names_comes_back(@TempDir Path folder) {
        List<String> unsaid = IntStream.range(0, ROUNDS)
                .parallel()
                .boxed()
                .flatMap(seed -> told(seed, folder.resolve("round" + seed)).stream())
                .filter(row -> !SAID_BEFOREHAND.contains(row.get("rule")))
                .map(row -> row.get("rule") + ": " + row.get("value") + ": " + row.get("message"))
                .toList();
        assertThat(unsaid).isEmpty();
    }

    private static List<CSVRecord> told(int seed, Path folder) {
        CompleteForms forms = CompleteForms.of(seed);
        RoundOnDisk round = RoundOnDisk.empty(folder);
        round.put("input/plan.xlsx", new PlanOnPaper(forms.plan()).bytes());
        forms.files().forEach((name, content) -> round.put("input/returned/" + name, content));
        assertThat(round.merge()).as(round.err()).isZero();
        return round.csv("findings.csv").stream()
                .filter(row -> !row.get("severity").equals("note"))
                .toList();
    }
}
