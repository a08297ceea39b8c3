package org.prongsai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EvidencePartTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.si.go.th/ita/1 | https://www.si.go.th/ita/1
            ดู https://si.go.th/a(1), หน้า 3 | https://si.go.th/a(1
            ที่ ศว 52001/12 (http://si.go.th/x.pdf). | http://si.go.th/x.pdf
            https://si.go.th/เอกสาร/แผน.pdf | https://si.go.th/เอกสาร/แผน.pdf
            """)
    void an_address_on_the_web_leads_there(String evidence, String link) {
        assertThat(EvidencePart.of(evidence))
                .filteredOn(part -> !part.link().isEmpty())
                .extracting(EvidencePart::link)
                .containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ที่ ศว 52001/12",
                "javascript:alert(1)",
                "data:text/html,x",
                "http://192.168.1.5/a.pdf",
                "http://localhost/a",
                "http://user:word@si.go.th/",
                "https://",
                "file:///C:/a.pdf",
                "http://localhost./a",
                "http://2130706433/b",
                "http://[::ffff:10.0.0.1]/c",
                "http://fileserver/d",
                "http://x.local./f",
                "https://%zz"
            })
    void nothing_else_does(String evidence) {
        assertThat(EvidencePart.of(evidence)).allMatch(part -> part.link().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ก https://a.go.th/x\nข http://b.go.th ค", "\"https://a.go.th\"<b>", "https://a.go.th"})
    void no_letter_is_lost(String evidence) {
        assertThat(EvidencePart.of(evidence).stream().map(EvidencePart::text).collect(Collectors.joining()))
                .isEqualTo(evidence);
    }
}
