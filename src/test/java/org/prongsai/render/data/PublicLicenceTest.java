package org.prongsai.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;

/** However a licence is written, machines find the one that is meant, and never another. */
final class PublicLicenceTest {
    private static final Messages MESSAGES = new Messages(Language.EN);

    private static PublicLicence of(String written) {
        return PublicLicence.of(written, MESSAGES).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CC BY 4.0 | CC-BY-4.0",
                "cc-by-4.0 | CC-BY-4.0",
                "สัญญาอนุญาต CC BY ๔.๐ | CC-BY-4.0",
                "Creative Commons Attribution 4.0 International (CC BY 4.0) | CC-BY-4.0",
                "ครีเอทีฟคอมมอนส์ แสดงที่มา 4.0 สากล | CC-BY-4.0",
                "https://creativecommons.org/licenses/by/4.0/deed.th | CC-BY-4.0",
                "CC BY-SA 4.0 | CC-BY-SA-4.0",
                "ครีเอทีฟคอมมอนส์ แสดงที่มา-อนุญาตแบบเดียวกัน 4.0 | CC-BY-SA-4.0",
                "CC0 | CC0-1.0",
                "CC0 1.0 Universal | CC0-1.0",
                "ODC-BY 1.0 | ODC-BY-1.0",
                "Open Data Commons Attribution License | ODC-BY-1.0",
                "ODbL | ODbL-1.0",
                "PDDL 1.0 | ODC-PDDL-1.0"
            })
    void one_of_the_open_definition_is_known(String written, String id) {
        assertThat(of(written).id()).isEqualTo(id);
        assertThat(of(written).path()).startsWith("https://");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DGA Open Government License",
                "Open Government Data of Thailand",
                "Open Government License of Thailand",
                "ข้อมูลเปิดภาครัฐ",
                "สัญญาอนุญาตข้อมูลภาครัฐแบบเปิดของ สพร.",
                "ข้อกำหนดและเงื่อนไขการอนุญาตให้ใช้ข้อมูลภาครัฐแบบเปิดของ สพร. (DGA Open Government License)",
                "https://data.go.th/th/pages/dga-open-government-license"
            })
    void the_governments_is_known(String written) {
        assertThat(of(written).id()).isEmpty();
        assertThat(of(written).path()).isEqualTo("https://data.go.th/pages/dga-open-government-license");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CC BY",
                "CC BY 3.0 TH",
                "CC BY-NC 4.0",
                "CC BY-ND 4.0",
                "ใช้ได้เมื่ออ้างถึงเทศบาล",
                "ห้ามใช้ข้อมูลเปิดภาครัฐ"
            })
    void any_other_is_itself_alone(String written) {
        assertThat(of(written)).isEqualTo(new PublicLicence("", "", written));
    }

    @Test
    void one_of_the_offices_own_leads_to_where_it_can_be_read() {
        assertThat(of("ข้อกำหนดของเทศบาล https://www.sriphanwari.example/terms").path())
                .isEqualTo("https://www.sriphanwari.example/terms");
        assertThat(PublicLicence.of("  ", MESSAGES)).isEmpty();
    }
}
