package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.Agency;
import org.prongsai.oracle.TotalsFigures;
import org.prongsai.oracle.TotalsRound;

/**
 * Totals of a round of agencies at random through the whole program: each figure, and what it rests on, is what is reckoned of
 * what was meant. {@code -Dtotals.agencies=100} for more of them, {@code -Dtotals.seed=7} for others.
 */
@Tag("heavy")
final class AgencyTotalsTest {
    private static final int AGENCIES = Integer.getInteger("totals.agencies", 5);
    private static final int SEED = Integer.getInteger("totals.seed", 0);

    @TempDir
    private Path folder;

    @Test
    void every_figure_and_its_base_is_what_was_meant() {
        TotalsRound intent = new TotalsRound(AGENCIES, SEED);
        RoundOnDisk round = RoundOnDisk.empty(folder);
        PlanOnPaper paper = new PlanOnPaper(intent.plan());
        intent.agencies().forEach(one -> paper.agency(one.code().value(), one.name(), one.province()));
        round.put("input/plan.xlsx", paper.bytes());
        intent.files().forEach((name, content) -> round.put("input/returned/" + name, content));
        assertThat(round.run("merge")).as(round.err()).isEqualTo(ExitCode.DONE);
        List<CSVRecord> told = round.csv("totals.csv");
        Map<String, String> rows = new TreeMap<>();
        told.forEach(row -> rows.put(key(row), row(row)));
        assertThat(rows).as("no row twice").hasSameSizeAs(told);
        assertThat(rows).isEqualTo(new TotalsFigures(intent).rows());
        assertThat(told.stream()
                        .filter(row -> row.get("agency").isEmpty())
                        .map(row -> row.get("province"))
                        .distinct())
                .as("the whole round, then the provinces as the plan has them")
                .containsExactly("", "จังหวัดลำพูน", "เชียงใหม่", "จังหวัดน่าน");
        assertThat(told.stream()
                        .map(row -> row.get("agency"))
                        .filter(code -> !code.isEmpty())
                        .distinct())
                .containsExactlyElementsOf(intent.agencies().stream()
                        .map(Agency::code)
                        .map(Object::toString)
                        .toList());
    }

    private static String key(CSVRecord row) {
        return String.join(
                "|",
                row.get("column"),
                row.get("agency"),
                row.get("province"),
                row.get("guideline"),
                row.get("division"),
                row.get("measure"),
                row.get("choice"));
    }

    private static String row(CSVRecord row) {
        return String.join(
                " ",
                row.get("value").isEmpty() ? "?" : row.get("value"),
                row.get("answered"),
                row.get("none"),
                row.get("blank"),
                row.get("missing"),
                row.get("expected"),
                row.get("unit"));
    }
}
