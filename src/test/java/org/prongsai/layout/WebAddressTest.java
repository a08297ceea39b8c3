package org.prongsai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.sriphanwari.example/ita",
                "HTTP://a.go.th",
                "https://a.go.th:8443/x?y=z#q",
                "https://ศรีพรรณวารี.ไทย/รายงาน",
                "https://xn--b3c.xn--o3cw4h/"
            })
    void the_public_can_open(String address) {
        assertThat(WebAddress.isPublic(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.a.go.th",
                "javascript:alert(1)",
                "ftp://a.go.th/x",
                "https://user@a.go.th/",
                "https://a.go.th:99999/",
                "https://a.go.th:/",
                "https://localhost/",
                "https://10.0.0.1/",
                "https://2130706433/",
                "https://[::1]/",
                "https://files.lan/x",
                "https://a.go.th./",
                // A Cyrillic letter that looks like a Latin one.
                "https://www.g\u043E.th/",
                "https://a.go.th/x y",
                "//a.go.th/x"
            })
    void is_for_nobody_to_follow(String address) {
        assertThat(WebAddress.isPublic(address)).isFalse();
    }
}
