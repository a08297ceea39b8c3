package org.prongsai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;

/** A division's file is called by what the plan calls the division, not by where it stands in the plan. */
final class DivisionFileTest {
    @Test
    void a_file_is_called_by_code_and_name() {
        Division division = new Division(new DivisionCode("EN-2"), "กองช่าง/โยธา", Optional.empty());
        String name = DivisionFile.name(division, ".xlsx");
        assertThat(name).startsWith("EN-2-กองช่าง").endsWith(".xlsx").doesNotContain("/");
        assertThat(DivisionFile.matches(name)).isTrue();
        assertThat(DivisionFile.matches(DivisionFile.name(division, ".pdf"))).isTrue();
        assertThat(DivisionFile.matches("กองช่าง.xlsx")).isFalse();
    }
}
