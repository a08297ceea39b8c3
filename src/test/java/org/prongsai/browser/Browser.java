package org.prongsai.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.commons.io.FileUtils;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.prongsai.Tools;

/** A Chromium without a window and without a past, which asks nothing of the network; a test that has none goes on without it. */
public final class Browser implements AutoCloseable {
    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LOOK = "const done = arguments[arguments.length - 1];"
            + " axe.run(document, {resultTypes: ['violations']}).then("
            + "  told => done(told.violations.map(v => ({rule: v.id, impact: v.impact,"
            + "   places: v.nodes.map(n => n.target.join(' '))}))),"
            + "  fault => done(String(fault)))";

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /** Opens one. */
    public static Browser open() throws IOException {
        Path chromium = Tools.need("chromium");
        Path chromedriver = Tools.need("chromedriver");
        Path profile = Files.createTempDirectory("prongsai-browser");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        // Named, or Selenium would look for one, and download it.
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        return new Browser(profile, driver);
    }

    /** Loads a page of the disk as a window of this width shows it. */
    public void show(Path page, int width) {
        driver.manage().window().setSize(new Dimension(width, HEIGHT));
        driver.get(page.toUri().toString());
    }

    /** Clicks, types and reads, where the words of this class do not reach. */
    public WebDriver driver() {
        return driver;
    }

    /** How wide the page is for what is in it. */
    public long width() {
        return ((Number) Objects.requireNonNull(driver.executeScript("return window.innerWidth"))).longValue();
    }

    /** What the console complained of since it was last asked. */
    public List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What axe holds against the page, of any impact. */
    public List<Violation> violations() throws IOException {
        driver.executeScript(axe());
        Object told = driver.executeAsyncScript(LOOK);
        if (!(told instanceof List<?> list)) {
            throw new IllegalStateException("axe failed: " + told);
        }
        return list.stream()
                .map(violation -> Violation.of((Map<?, ?>) violation))
                .toList();
    }

    private static String axe() throws IOException {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Takes a picture of what is in the window. */
    public void picture(Path png) throws IOException {
        Files.write(png, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
        FileUtils.deleteQuietly(profile.toFile());
    }
}
