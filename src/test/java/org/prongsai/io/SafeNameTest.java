package org.prongsai.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class SafeNameTest {
    @Test
    void what_a_file_system_refuses_is_taken_out() {
        assertThat(SafeName.of("กอง/คลัง: \"พัสดุ\"?*. ")).isEqualTo("กอง คลัง   พัสดุ");
        assertThat(SafeName.of("../../etc")).isEqualTo(".. .. etc");
    }

    @Test
    void what_nobody_sees_and_half_letters_are_taken_out() {
        assertThat(SafeName.of("a\u2028b\u202Ec\uD83Dd\uFFFEe")).isEqualTo("a b c d e");
        assertThat(SafeName.whole("ก".repeat(300) + ". ")).isEqualTo("ก".repeat(300));
    }

    @Test
    void long_names_are_cut_between_letters() {
        String name = SafeName.of("ก".repeat(300));
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(190, 200);
        assertThat(name).doesNotContain("\uFFFD");
    }

    @Test
    void what_windows_takes_for_a_device_is_called_otherwise() {
        assertThat(SafeName.of("CON")).isEqualTo("_CON");
        assertThat(SafeName.of("nul .2569")).isEqualTo("_nul .2569");
        assertThat(SafeName.of("คอน con")).isEqualTo("คอน con");
    }
}
