package org.prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "saraban@example.go.th",
                "first.last+round2@sub.example.go.th",
                "o'neil@example.com",
                "office@เทศบาล.ไทย"
            })
    void an_address_is_one(String address) {
        assertThat(MailAddress.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "saraban",
                "@example.go.th",
                "saraban@",
                "saraban@example",
                "a@b@example.go.th",
                "sarabаn@example.go.th",
                "a b@example.go.th",
                "a@example.go.th,b@example.go.th",
                "a@example.go.th\r\nBcc: b@example.go.th",
                "ชื่อ <a@example.go.th>",
                "a..b@example.go.th",
                ".a@example.go.th",
                "a@-example.go.th",
                "a@exa_mple.go.th",
                "works@sriphаnwari.example",
                "works@example.gо.th",
                "works@exa\u200Bmple.go.th",
                "works@ｅxample.go.th",
                "a\u202E@example.go.th",
            })
    void anything_else_is_none(String text) {
        assertThat(MailAddress.isValid(text)).isFalse();
    }

    @Test
    void a_name_before_the_sign_has_at_most_64_letters() {
        assertThat(MailAddress.isValid("a".repeat(64) + "@example.go.th")).isTrue();
        assertThat(MailAddress.isValid("a".repeat(65) + "@example.go.th")).isFalse();
    }

    @Test
    void a_thai_domain_travels_in_ascii() {
        assertThat(MailAddress.travelling("Office@Example.GO.th")).isEqualTo("Office@example.go.th");
        assertThat(MailAddress.travelling("office@เทศบาล.ไทย"))
                .startsWith("office@xn--")
                .endsWith(".xn--o3cw4h");
    }

    @Test
    void a_name_has_64_letters_at_most_and_an_address_254() {
        assertThat(MailAddress.isValid("a".repeat(64) + "@example.go.th")).isTrue();
        assertThat(MailAddress.isValid("a".repeat(65) + "@example.go.th")).isFalse();
        String domain = ".".concat("b".repeat(59)).repeat(4).substring(1);
        assertThat(MailAddress.isValid("a".repeat(254 - 1 - domain.length()) + "@" + domain))
                .isTrue();
        assertThat(MailAddress.isValid("a".repeat(255 - 1 - domain.length()) + "@" + domain))
                .isFalse();
        assertThat(MailAddress.isValid("a@b.th")).isTrue();
    }

    @Test
    void one_mailbox_has_one_key() {
        assertThat(MailAddress.key("Works@Example.GO.TH")).isEqualTo("works@example.go.th");
    }
}
