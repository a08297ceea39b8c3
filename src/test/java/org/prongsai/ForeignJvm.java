package org.prongsai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java of its own on another computer's settings: language, country, calendar, digits, time zone. */
@SuppressWarnings("ImmutableEnumChecker") // the settings are made by List.of
public enum ForeignJvm {
    /** Java's oldest way to say Thai digits and the Buddhist calendar. */
    THAI_DIGITS("th", "TH", "TH", "", "Asia/Bangkok", "th_TH_TH_#u-nu-thai"),
    BUDDHIST("th", "TH", "", "u-ca-buddhist", "Pacific/Kiritimati", "th_TH_#u-ca-buddhist"),
    AMERICAN("en", "US", "", "", "America/Los_Angeles", "en_US"),
    ARABIC("ar", "SA", "", "u-nu-arab", "Asia/Riyadh", "ar_SA_#u-nu-arab");

    private final List<String> settings;
    private final String locale;

    ForeignJvm(String language, String country, String variant, String extensions, String zone, String locale) {
        this.settings = List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.variant=" + variant,
                "-Duser.extensions=" + extensions,
                "-Duser.timezone=" + zone);
        this.locale = locale;
    }

    /** What {@code Locale.getDefault()} says there. */
    public String locale() {
        return locale;
    }

    /** What a program of the tests' class path prints there; one that fails is the test's failure. */
    public List<String> run(Class<?> program, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(args));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(this + " ended with " + code + ": " + printed);
            }
            return printed.lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
