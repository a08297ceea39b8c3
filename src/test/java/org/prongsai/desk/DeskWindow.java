package org.prongsai.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.prongsai.browser.Browser;
import org.prongsai.browser.Violation;
import org.prongsai.round.edition.Build;
import org.prongsai.text.Language;

/** A browser's window before a desk, for tests; what should not have happened makes the test fail when it is closed. */
final class DeskWindow implements AutoCloseable {
    static final Build BUILD = new Build("test", "0".repeat(64));

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(40);
    private static final int HEIGHT = 900;

    private final List<Exception> bugs = new ArrayList<>();
    private final Desk desk;
    private final Browser browser;
    private final ChromeDriver driver;
    private final String base;

    private DeskWindow(Optional<Path> round, Path home) throws IOException {
        desk = new Desk(new DeskRequest(round, home, 0, Language.TH, BUILD, Map.of()), Clock.systemUTC(), bugs::add);
        browser = Browser.open();
        driver = (ChromeDriver) browser.driver();
        width(1366);
        String start = desk.startAddress();
        base = start.substring(0, start.indexOf("/start"));
        driver.get(start);
    }

    static DeskWindow atHome(Path home) throws IOException {
        return new DeskWindow(Optional.empty(), home);
    }

    static DeskWindow on(Path round, Path home) throws IOException {
        return new DeskWindow(Optional.of(round), home);
    }

    void width(int pixels) {
        // A window narrower than 500 pixels would be widened; what is shown in it is not.
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    void open(String path) {
        driver.get(base + path);
    }

    /** The open round's address. */
    String round() {
        String path = driver.getCurrentUrl().substring(base.length());
        return path.replaceAll("(/round/[^/]+).*", "$1");
    }

    void screen(String name) {
        open(round() + "/" + name);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    void click(String selector) {
        find(selector).click();
    }

    /** Waits until there is such an element. */
    WebElement await(String selector) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isThere(selector)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no " + selector + " at " + driver.getCurrentUrl() + "\n" + text());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return find(selector);
    }

    /** Not while one page makes room for the next. */
    private boolean isThere(String selector) {
        try {
            return !all(selector).isEmpty();
        } catch (WebDriverException betweenPages) {
            return false;
        }
    }

    /** Clicks, and waits for the next page's notice. */
    String noticeAfter(WebElement button) {
        driver.executeScript("document.body.dataset.old = 'yes'");
        button.click();
        return await("body:not([data-old]) #notice").getText();
    }

    String text() {
        return find("main").getText();
    }

    boolean isWiderThanItsWindow() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    List<Violation> violations() throws IOException {
        return browser.violations();
    }

    List<String> errors() {
        return browser.errors();
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        try (browser) {
            desk.close();
        }
        if (!bugs.isEmpty()) {
            throw new AssertionError("the desk met a bug", bugs.get(0));
        }
    }
}
