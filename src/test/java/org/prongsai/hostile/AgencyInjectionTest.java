package org.prongsai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link InjectionTest} holds of one agency's edition, of that of a round of many, which other classes write. */
final class AgencyInjectionTest {
    @TempDir
    private static Path temporary;

    private static List<String> words = List.of();
    private static InjectedEdition hostile = new InjectedEdition(Path.of(""), "");
    private static InjectedEdition harmless = hostile;

    @BeforeAll
    static void both_rounds_are_done() throws IOException {
        words = InjectedEdition.payloads();
        harmless = done(InjectedEdition.HARMLESS, temporary.resolve("harmless/round"));
        hostile = done(words, temporary.resolve("hostile/round"));
    }

    private static InjectedEdition done(List<String> words, Path folder) throws IOException {
        InjectedRound round = InjectedRound.ofAnAgency(words);
        return InjectedEdition.of(
                round, folder, List.of(List.of("check", "--all"), List.of("merge"), List.of("verify")));
    }

    @Test
    void every_division_is_shown_with_what_it_wrote() throws IOException {
        List<CSVRecord> rows = InjectedEdition.rows(hostile.folder().resolve("output/answers.csv"));
        assertThat(rows).hasSize(words.size()).allMatch(row -> row.get("agency").equals("A1"));
        // What is blank for a reader is an answer that is missing, not a word.
        assertThat(rows.stream().filter(row -> row.get("details").isEmpty()).count())
                .isEqualTo(words.stream().filter(String::isBlank).count());
    }

    @Test
    void no_element_attribute_script_or_link_in_the_page() throws IOException {
        hostile.hasNothingMoreThan(harmless, ".html", HtmlSkeleton::of);
    }

    @Test
    void no_formula_link_name_or_part_in_the_workbook() throws IOException {
        hostile.hasNothingMoreThan(harmless, ".xlsx", PackageSkeleton::of);
    }

    @Test
    void no_cell_of_a_csv_begins_a_formula() throws IOException {
        hostile.hasNoFormulaInItsCsv();
    }

    @Test
    void the_terminal_is_told_letters_alone() {
        hostile.toldTheTerminalLettersAlone(words);
    }

    @Test
    void names_of_outputs_are_names_everywhere() throws IOException {
        hostile.namesItsFilesPlainly();
    }
}
