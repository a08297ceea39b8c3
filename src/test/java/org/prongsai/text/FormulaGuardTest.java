package org.prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd",
                "-1+1",
                "- จัดประชุม",
                "--1",
                "@SUM(1)",
                "\t=1",
                "\tก",
                "\rก",
                "\nก",
                " =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\u0000=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A",
                "'",
                "'=1",
                "-",
                "-1,23",
                "-1.",
                "+1e5",
                "+66 2 123 4567"
            })
    void a_formula_is_a_text_behind_an_apostrophe(String value) {
        assertThat(FormulaGuard.on(value)).isEqualTo("'" + value);
        assertThat(FormulaGuard.off(FormulaGuard.on(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ก",
                "5",
                "-5",
                "+5",
                "-0.25",
                "-1,234,567.5",
                "a=b",
                "ก - ข",
                "1-1",
                " ",
                " ก",
                "\"=1",
                "2.3"
            })
    void anything_else_stays_as_it_is(String value) {
        assertThat(FormulaGuard.on(value)).isEqualTo(value);
        assertThat(FormulaGuard.off(value)).isEqualTo(value);
    }
}
