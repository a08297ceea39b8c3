package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.browser.Browser;
import org.prongsai.round.ReadyPlan;

/** The first page of what is published as a reader's browser shows it; pictures lie in {@code target/browser}. */
@Tag("external")
final class IndexInBrowserTest {
    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        PublishedRounds rounds = new PublishedRounds(folder);
        rounds.example();
        rounds.example("open", PublishedRounds.OPEN);
        rounds.ready(ReadyPlan.OIT_2564);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"example,1366", "example,420", "open,1366", "open,420", "oit-2564,1366", "oit-2564,420"})
    void nothing_in_it_fails_or_keeps_anybody_from_reading_it(String round, int width) throws IOException {
        browser.show(new PublishedRounds(folder).web(round).resolve("index.html"), width);
        browser.picture(
                Files.createDirectories(Path.of("target", "browser")).resolve("index-" + round + "-" + width + ".png"));
        assertThat(browser.width()).isEqualTo(width);
        assertThat(browser.errors()).isEmpty();
        assertThat(browser.violations()).isEmpty();
    }
}
