package org.prongsai.validate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingText;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;

/**
 * The rules as a catalogue for readers, {@code docs/RULES.md}: what each finds and why, with the sentences that its
 * first failing fixture really gives.
 */
final class RuleCatalogue {
    static final Path FILE = Path.of("docs", "RULES.md");
    static final String REFRESH = "run `mvn -q -Dquick test-compile exec:java -Dexec.classpathScope=test"
            + " -Dexec.mainClass=org.prongsai.validate.RuleCatalogue` to refresh";

    private static final Messages THAI = new Messages(Language.TH);
    private static final Messages ENGLISH = new Messages(Language.EN);
    private static final RuleBook BOOK = RuleBook.load();

    private RuleCatalogue() {}

    /** Writes the file. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        Files.writeString(FILE, text(), StandardCharsets.UTF_8);
    }

    static String text() {
        StringBuilder text = new StringBuilder("""
                # ข้อตรวจ (rules)

                โปรแกรมตรวจแบบรายงานที่ส่งกลับด้วยข้อตรวจต่อไปนี้ ปรับระดับได้ในแผน แผ่น “ระดับของข้อตรวจ”
                ข้อตรวจที่ทำงานไม่ได้ (เช่น ไม่ได้ระบุรอบก่อน) จะแสดงว่ายังไม่ได้ตรวจ

                What comes back is checked by these rules. A plan may change their severities. A rule that could not look is
                listed as not checked. The examples are what the program says of the rules' test fixtures.

                | rule | severity | ระดับ | พบอะไร |
                |---|---|---|---|
                """);
        for (Rule rule : BOOK.rules()) {
            text.append("| [")
                    .append(rule.id())
                    .append("](#")
                    .append(rule.id())
                    .append(") | ")
                    .append(rule.severity().code())
                    .append(" | ")
                    .append(new FindingText(THAI).severity(rule.severity()))
                    .append(" | ")
                    .append(THAI.of("rule." + rule.id() + ".what"))
                    .append(" |\n");
        }
        BOOK.rules().forEach(rule -> text.append(entry(rule)));
        return text.toString();
    }

    private static String entry(Rule rule) {
        Finding example = example(rule);
        StringBuilder entry = new StringBuilder("\n## ").append(rule.id()).append("\n\n");
        for (Messages messages : List.of(THAI, ENGLISH)) {
            boolean thai = messages.language() == Language.TH;
            FindingText words = new FindingText(messages);
            String key = "rule." + rule.id();
            String whom = "audience." + rule.audience().name().toLowerCase(java.util.Locale.ROOT);
            entry.append("**")
                    .append(messages.of(key + ".what"))
                    .append("** (")
                    .append(words.severity(rule.severity()))
                    .append(thai ? " ผู้ดำเนินการ: " : "; for ")
                    .append(messages.of(whom))
                    .append(")\n\n")
                    .append(thai ? "- เหตุผล: " : "- Why: ")
                    .append(messages.of(key + ".why"))
                    .append(thai ? "\n- ตัวอย่าง: " : "\n- Example: ")
                    .append(example.cell().map(cell -> cell.address() + ": ").orElse(""))
                    .append(oneLine(words.message(example)))
                    .append(thai ? "\n- สิ่งที่ต้องทำ: " : "\n- What to do: ")
                    .append(oneLine(words.suggestion(example)))
                    .append("\n\n");
        }
        return entry.toString().stripTrailing() + "\n";
    }

    private static String oneLine(String text) {
        return text.replace("\n", " ");
    }

    private static Finding example(Rule rule) {
        RuleFixture failing = RuleFixture.of(rule.id()).stream()
                .filter(RuleFixture::fails)
                .findFirst()
                .orElseThrow();
        return new Validator(failing.plan(), BOOK)
                .validate(failing.files(), failing.context()).list().stream()
                        .filter(finding -> finding.rule().equals(rule.id()))
                        .findFirst()
                        .orElseThrow();
    }
}
