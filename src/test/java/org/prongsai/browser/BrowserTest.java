package org.prongsai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is wrong is told so: else nothing would be told of any. */
@Tag("external")
final class BrowserTest {
    @Test
    void what_fails_and_what_nobody_can_read_is_found(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(
                folder.resolve("wrong.html"),
                "<!DOCTYPE html><html lang='th'><head><meta charset='utf-8'><title>หน้า</title></head><body><main>"
                        + "<h1>หน้า</h1><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"
                        + "<p style='color: #ddd; background: #fff'>จาง</p>"
                        + "<script>throw new Error('broken')</script></main></body></html>");
        try (Browser browser = Browser.open()) {
            browser.show(page, 420);
            assertThat(browser.errors()).anyMatch(error -> error.contains("broken"));
            assertThat(browser.violations())
                    .filteredOn(Violation::isGrave)
                    .extracting(Violation::rule)
                    .containsExactlyInAnyOrder("color-contrast", "image-alt");
        }
    }
}
