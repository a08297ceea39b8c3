package org.prongsai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link InjectionTest} holds of one agency's edition, of that of a round of many, which other classes write. */
@Tag("slow")
@Tag("heavy")
final class AgencyInjectionTest {
    @TempDir
    private Path temporary;

    private InjectedEdition done(String name, List<String> words) throws IOException {
        InjectedRound round = InjectedRound.ofAnAgency(words);
        List<List<String>> commands = List.of(List.of("check", "--all"), List.of("merge"), List.of("verify"));
        return InjectedEdition.of(round, temporary.resolve(name).resolve("round"), commands);
    }

    @Test
    void nothing_is_live_and_every_division_is_shown() throws IOException {
        List<String> words = InjectedEdition.payloads();
        InjectedEdition harmless = done("harmless", InjectedEdition.HARMLESS);
        InjectedEdition hostile = done("hostile", words);
        hostile.hasNothingMoreThan(harmless, ".html", HtmlSkeleton::of);
        hostile.hasNothingMoreThan(harmless, ".xlsx", PackageSkeleton::of);
        hostile.hasNoFormulaInItsCsv();
        hostile.toldTheTerminalLettersAlone(words);
        hostile.namesItsFilesPlainly();
        List<CSVRecord> rows = InjectedEdition.rows(hostile.folder().resolve("output/answers.csv"));
        assertThat(rows).hasSize(words.size()).allMatch(row -> row.get("agency").equals("A1"));
        // What is blank for a reader is an answer that is missing, not a word.
        assertThat(rows.stream().filter(row -> row.get("details").isEmpty()).count())
                .isEqualTo(words.stream().filter(String::isBlank).count());
    }
}
