package org.prongsai.damage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The kinds of damage as a table for readers, {@code docs/DAMAGES.md}. */
final class DamageTable {
    static final Path FILE = Path.of("docs", "DAMAGES.md");
    static final String REFRESH = "run `mvn -q -Dquick test-compile exec:java -Dexec.classpathScope=test"
            + " -Dexec.mainClass=org.prongsai.damage.DamageTable` to refresh";

    private DamageTable() {}

    /** Writes the file. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        Files.writeString(FILE, text(), StandardCharsets.UTF_8);
    }

    static String text() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, """
                # What officials do to a form

                %d kinds of damage, each done to forms filled in at random, and each of these saved by LibreOffice as .ods, as .xls
                and sheet by sheet as .csv (`DamageTest`, `SavedDamageTest`). Every guideline is read as it was meant, or there is
                an error or a warning at its row, or the file is refused. Words with a hyphen are rule ids; of each .csv there is
                form-marks-lost besides. Where a format does not hold what was done, the test looks whether that is so.

                """, Damage.values().length));
        add(text, List.of(Damage.values()));
        text.append(String.format(Locale.ROOT, """

                ## Columns of a plan's own

                All of these are done to forms with columns of every type too (`OwnDamageTest`, `OwnSavedDamageTest`), and %d kinds more,
                to one row or to all: each own value is what was meant, whatever the reader thinks, or there is an error or a warning at
                its row, or the file is refused.

                """, Harms.ofOwnColumns().size()));
        add(text, Harms.ofOwnColumns());
        return text.toString();
    }

    private static void add(StringBuilder text, List<? extends Harm> harms) {
        text.append("| kind | what is done | .xlsx | .ods | .xls | .csv |\n|---|---|---|---|---|---|\n");
        for (Harm harm : harms) {
            text.append("| ").append(harm.title()).append(" | ").append(harm.what());
            for (SavedAs format : SavedAs.values()) {
                text.append(" | ").append(cell(harm, format));
            }
            text.append(" |\n");
        }
    }

    private static String cell(Harm damage, SavedAs format) {
        String expected = damage.expected(format);
        if (format != SavedAs.XLSX
                && expected.equals(damage.expected(SavedAs.XLSX))
                && damage.loss(format).isEmpty()) {
            return "the same";
        }
        return expected
                + damage.loss(format).map(loss -> " (" + loss.words() + ")").orElse("");
    }
}
