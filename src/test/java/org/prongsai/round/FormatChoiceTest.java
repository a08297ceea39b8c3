package org.prongsai.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormatChoiceTest {
    private static final List<String> NAMES = List.of("report.pdf", "report.html", "answers.csv", "summary.csv");

    private static FormatChoice of(String... words) {
        return new FormatChoice(List.of(words), false);
    }

    @Test
    void nothing_said_is_everything_wanted() {
        assertThat(NAMES).allMatch(FormatChoice.ALL::wants);
        assertThat(FormatChoice.ALL.wantsReturns()).isTrue();
        assertThat(of("", "  ")).isEqualTo(FormatChoice.ALL);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "pdf, report.pdf, true",
        "PDF, report.pdf, true",
        "' pdf ', report.pdf, true",
        "pdf, report.html, false",
        "report.html, report.html, true",
        "report.html, report.pdf, false",
        "report, report.pdf, false",
        "df, report.pdf, false",
        ".pdf, report.pdf, false",
        "csv, answers.csv, true",
        "answers.csv, summary.csv, false",
    })
    void an_output_is_wanted_by_its_ending_or_its_whole_name(String word, String name, boolean wanted) {
        assertThat(of(word).wants(name)).isEqualTo(wanted);
    }

    @Test
    void returns_are_wanted_by_their_own_word_alone() {
        assertThat(of("returns").wantsReturns()).isTrue();
        assertThat(of("returns").wants("report.pdf")).isFalse();
        assertThat(of("pdf", "xlsx").wantsReturns()).isFalse();
    }

    @Test
    void the_first_word_that_means_nothing_is_told() {
        assertThat(of("pdf", "answers.csv", "returns").unknown(NAMES, true)).isEmpty();
        assertThat(of("pdf", "doc", "odt").unknown(NAMES, true)).hasValue("doc");
        assertThat(of("returns").unknown(NAMES, false)).hasValue("returns");
    }

    @Test
    void everything_that_may_be_said_is_listed_and_means_something() {
        assertThat(FormatChoice.known(NAMES, true))
                .containsExactly(
                        "returns", "pdf", "html", "csv", "report.pdf", "report.html", "answers.csv", "summary.csv");
        assertThat(FormatChoice.known(NAMES, false))
                .doesNotContain("returns")
                .allSatisfy(word -> assertThat(of(word).unknown(NAMES, false)).isEmpty());
    }
}
