package org.prongsai.mail.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeaderTextTest {
    @ParameterizedTest
    @CsvSource({
        "plain.xlsx, plain.xlsx",
        "=?UTF-8?B?4LmB4Lia4Lia?=.xlsx, แบบ.xlsx",
        "=?windows-874?Q?=E1=BA=BA_1?=, แบบ 1",
        "=?TIS-620?B?4bq6?= =?tis-620?Q?=E1?=, แบบแ",
        "=?utf-8*th?q?=E0=B9=81?=x, แx",
        "a =?UTF-8?Q?b?= c, a b c",
        "=?x-unheard-of?Q?i?=, =?x-unheard-of?Q?i?=",
        "=?UTF-8?B?4?=, =?UTF-8?B?4?=",
        "=?UTF-8?Q?=ZZ=?=, =ZZ=",
        "100% =? ?=, 100% =? ?=",
    })
    void encoded_words_are_read_wherever_they_stand(String raw, String text) {
        assertThat(HeaderText.of(raw)).isEqualTo(text);
    }

    @Test
    void a_letter_cut_in_two_is_put_together() {
        byte[] letters = "แบบ".getBytes(UTF_8);
        String first = Base64.getEncoder().encodeToString(Arrays.copyOf(letters, 4));
        String second = Base64.getEncoder().encodeToString(Arrays.copyOfRange(letters, 4, letters.length));
        assertThat(HeaderText.of("=?UTF-8?B?" + first + "?=\r\n =?UTF-8?B?" + second + "?="))
                .isEqualTo("แบบ");
    }

    @Test
    void raw_bytes_are_utf_8_or_thai_windows() {
        assertThat(HeaderText.of(new String("แบบ.xlsx".getBytes(UTF_8), ISO_8859_1)))
                .isEqualTo("แบบ.xlsx");
        assertThat(HeaderText.of(new String("แบบ.xlsx".getBytes(Charset.forName("x-windows-874")), ISO_8859_1)))
                .isEqualTo("แบบ.xlsx");
        assertThat(HeaderText.of("แบบ.xlsx")).isEqualTo("แบบ.xlsx");
    }

    @Test
    void it_is_one_harmless_line_of_a_length() {
        assertThat(HeaderText.of("a\r\nX: b\t\u0000c\u202Ed\u2028e\u001B[31m")).isEqualTo("a X: b cd e [31m");
        assertThat(HeaderText.of(null)).isEmpty();
        assertThat(HeaderText.of("ก".repeat(5000))).hasSize(300).endsWith("…");
    }
}
