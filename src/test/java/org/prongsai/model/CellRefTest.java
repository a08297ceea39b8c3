package org.prongsai.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellRefTest {
    @ParameterizedTest
    @CsvSource({"1,A", "26,Z", "27,AA", "52,AZ", "53,BA", "702,ZZ", "703,AAA", "16384,XFD"})
    void columns_have_letters(int column, String letters) {
        assertThat(CellRef.letters(column)).isEqualTo(letters);
        assertThat(new CellRef("s", 14, column).address()).isEqualTo(letters + "14");
    }
}
