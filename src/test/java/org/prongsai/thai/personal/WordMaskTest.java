package org.prongsai.thai.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that was masked once is masked in each of its writings, and what only looks like it is not. */
final class WordMaskTest {
    private static final WordMask MASK =
            new WordMask(List.of("นพ.วิชัย เก่งงาน", "suda [at] example [dot] org", "081-234-5678"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "กับ วิชัย   เก่งงาน ด้วย|กับ ••• ด้วย",
                "https://x.go.th/วิชัย-เก่งงาน.pdf|https://x.go.th/•••.pdf",
                "https://x.go.th/วิชัย_เก่งงาน.pdf|https://x.go.th/•••.pdf",
                "https://x.go.th/%E0%B8%A7%E0%B8%B4%E0%B8%8A%E0%B8%B1%E0%B8%A2%20%E0%B9%80%E0%B8%81%E0%B9%88%E0%B8%87"
                        + "%E0%B8%87%E0%B8%B2%E0%B8%99.pdf|https://x.go.th/•••.pdf",
                "เก่งงาน, วิชัย (นพ.)|••• (นพ.)",
                "suda@example.org|•••",
                "โทร +66 81 234 5678|โทร +•••",
                "นายวิชัย มาแล้ว|นายวิชัย มาแล้ว",
                "ร้อยละ 50%20 ของแผน|ร้อยละ 50%20 ของแผน",
            })
    void in_each_of_its_writings(String text, String shown) {
        assertThat(MASK.over(text)).isEqualTo(shown);
    }
}
