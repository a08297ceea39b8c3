package org.prongsai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.prongsai.Editions;
import org.prongsai.render.Edition;
import org.prongsai.render.ReportHtml;
import org.prongsai.text.Language;

/** The example round's report as a reader's browser shows it, on a telephone and on a desk; pictures lie in {@code target/browser}. */
@Tag("external")
final class ReportInBrowserTest {
    private static final Edition EDITION = Editions.example(Language.TH);

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path page = Path.of("");

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        page = Files.write(folder.resolve("report.html"), new ReportHtml().render(EDITION));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void it_has_its_title_and_a_row_for_each_guideline() {
        browser.show(page, 1280);
        assertThat(browser.driver().getTitle())
                .contains(EDITION.messages().of("report.title"), EDITION.view().organisation());
        assertThat(browser.driver().findElements(By.cssSelector(".official tbody tr:not(.under)")))
                .hasSize(EDITION.consolidation().plan().guidelines().size());
        assertThat(browser.driver().findElement(By.cssSelector(".figures")).getText())
                .contains(String.valueOf(EDITION.view().head().divisionsReturned()));
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 1280})
    void nothing_in_it_fails_or_keeps_anybody_from_reading_it(int width) throws IOException {
        browser.show(page, width);
        browser.picture(Files.createDirectories(Path.of("target", "browser")).resolve("report-" + width + ".png"));
        assertThat(browser.width()).isEqualTo(width);
        assertThat(browser.errors()).isEmpty();
        assertThat(browser.violations()).filteredOn(Violation::isGrave).isEmpty();
    }
}
