package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.Answers;
import org.prongsai.layout.KnownWords;
import org.prongsai.model.Division;
import org.prongsai.sheet.TinyGrid;

final class NamedDivisionTest {
    @ParameterizedTest
    @CsvSource({
        "งาน: คลัง, ส่วนราชการ: งาน: คลัง",
        "งาน: คลัง, ส่วนราชการ งาน:คลัง",
        "งานคลัง:, ส่วนราชการ: งานคลัง:",
        "กองช่าง, 'ส่วนราชการ : กองช่าง : '",
    })
    void a_name_may_hold_a_colon(String name, String banner) {
        Division own = new Division(Answers.A, name, Optional.empty());
        assertThat(new NamedDivision(Answers.plan(), KnownWords.USUAL)
                        .otherThan(own, TinyGrid.workbook(new TinyGrid("ก").row(banner)), true))
                .isEmpty();
    }
}
