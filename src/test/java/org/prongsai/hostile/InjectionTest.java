package org.prongsai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Tools;
import org.prongsai.text.FormulaGuard;

/**
 * Nothing that a form or its file says is live anywhere: what every output has of markup, formulas, links, headers and the like
 * it also has in a round where only harmless words were written.
 */
@Tag("slow")
@Tag("heavy")
final class InjectionTest {
    private static final Pattern PLAIN = Pattern.compile("[!-~]([ -~]*[!-~])?");

    @TempDir
    private static Path temporary;

    private static List<String> words = List.of();
    private static InjectedEdition hostile = new InjectedEdition(Path.of(""), "");
    private static InjectedEdition harmless = hostile;

    @BeforeAll
    static void both_rounds_are_done() throws IOException {
        words = InjectedEdition.payloads();
        harmless = done(new InjectedRound(InjectedEdition.HARMLESS), temporary.resolve("harmless/round"));
        hostile = done(new InjectedRound(words), temporary.resolve("hostile/round"));
    }

    private static InjectedEdition done(InjectedRound round, Path folder) throws IOException {
        return InjectedEdition.of(
                round,
                folder,
                List.of(
                        List.of("check", "--all"),
                        List.of("merge"),
                        List.of("mail"),
                        List.of("publish", folder.resolve("web").toString(), "--provisional")));
    }

    @Test
    void no_element_attribute_script_or_link_in_pages() throws IOException {
        hostile.hasNothingMoreThan(harmless, ".html", HtmlSkeleton::of);
    }

    @Test
    void no_formula_link_name_or_part_in_workbooks() throws IOException {
        hostile.hasNothingMoreThan(harmless, ".xlsx", PackageSkeleton::of);
    }

    @Test
    void no_field_link_or_part_in_the_memo() throws IOException {
        hostile.hasNothingMoreThan(harmless, ".docx", PackageSkeleton::of);
    }

    @Test
    void no_action_or_link_in_the_printed_report() throws IOException {
        hostile.hasNothingMoreThan(harmless, ".pdf", PdfSkeleton::of);
    }

    @Tag("external")
    @Test
    void no_header_address_or_part_in_mails() throws IOException, InterruptedException {
        String python = Tools.needPython();
        Set<String> known = mails(python, harmless);
        Set<String> found = mails(python, hostile);
        assertThat(found).contains("addresses clerk0@example.go.th");
        found.removeAll(known);
        assertThat(found).isEmpty();
    }

    private static Set<String> mails(String python, InjectedEdition edition) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(python, "src/test/resources/hostile/skeleton.py"));
        edition.outputs(".eml").forEach(file -> command.add(file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return new TreeSet<>(printed.lines().toList());
    }

    @Test
    void no_cell_of_a_csv_begins_a_formula() throws IOException {
        hostile.hasNoFormulaInItsCsv();
    }

    @Test
    void what_was_written_is_shown_as_it_was_written() throws IOException {
        Map<String, String> details = new TreeMap<>();
        for (CSVRecord row : InjectedEdition.rows(hostile.folder().resolve("output/answers.csv"))) {
            details.put(row.get("division"), FormulaGuard.off(row.get("details")));
        }
        String page = HtmlSkeleton.text(Files.readAllBytes(hostile.folder().resolve("output/report.html")));
        for (int i = 0; i < words.size(); i++) {
            String word = Objects.requireNonNull(words.get(i));
            if (PLAIN.matcher(word).matches() && !word.contains("_x")) {
                assertThat(details.get("D" + i)).isEqualTo(word);
                assertThat(page).contains(word.replaceAll(" +", " "));
            }
        }
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
