package org.prongsai.render;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.mail.compose.MailView;
import org.prongsai.mail.compose.TextBlock;
import org.prongsai.render.agencies.AgencyView;
import org.prongsai.render.paper.PaperView;
import org.prongsai.render.site.SiteView;
import org.prongsai.returns.LetterView;
import org.prongsai.template.WebFont;

/** Every reference that a template may use, {@code docs/TEMPLATES.md}: from the records themselves and their Javadoc. */
final class TemplateReferences {
    static final Path FILE = Path.of("docs", "TEMPLATES.md");
    static final String REFRESH = "run `mvn -q -Dquick test-compile exec:java -Dexec.classpathScope=test"
            + " -Dexec.mainClass=org.prongsai.render.TemplateReferences` to refresh";

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** The memo's fields are no records; {@code MemoDocxTest} says when one is missing here. */
    private static final String MEMO = """
            ## memo.docx

            แก้ใน Word ช่องข้อมูล « » คือฟิลด์ แทรกด้วย แทรก > ส่วนประกอบด่วน > เขตข้อมูล > MergeField แล้วพิมพ์ชื่อพร้อมเครื่องหมาย $
            ย่อหน้าที่มีแต่ฟิลด์ซึ่งไม่มีข้อมูลจะหายไป แถวของตารางที่มี `$rows` ทำซ้ำทุกแนวทางปฏิบัติ ย่อหน้าที่มี `$measures`
            `$reporters` `$deciders` `$holes` `$findings` `$proposals` หรือชื่อที่ลงท้ายด้วย `_paragraphs` ทำซ้ำทุกรายการ
            ครุฑเป็นรูปของหน่วยงานเอง วางไว้เป็น `templates/garuda.png` (PNG) จะแสดงสูง 1.5 ซม. ที่ `$garuda` ไม่มีก็ได้

            Edited in Word; each « » is a field: Insert > Quick Parts > Field > MergeField, and the name with its $. A paragraph of
            nothing but fields without data goes away. The table row with `$rows` is repeated for each guideline, the paragraph
            with `$measures`, `$reporters`, `$deciders`, `$holes`, `$findings`, `$proposals` or a name that ends in `_paragraphs`
            for each item. The emblem is the office's own picture, `templates/garuda.png` (PNG), shown 1.5 cm high where
            `$garuda` stands; there need be none. The letter is in Thai whatever `--lang` says.

            | field | what |
            |---|---|
            | `$organisation` | its name |
            | `$contact` | whom to ask, as in the plan |
            | `$office` | section, agency, telephone and e-mail in one line: the owner section, or what the contact says before its telephone |
            | `$garuda` | the emblem, nothing where there is none |
            | `$round` | the round in full |
            | `$due` | the last day to return a form |
            | `$as_of` | the day the edition speaks for |
            | `$mark` | the sentence with the mark by which the edition is known again |
            | `$subject` | what the letter is about |
            | `$addressee` | whose opinion is asked, as the plan calls the office; where it says nothing, the head of an agency of that kind |
            | `$to` | whom it is to: the same with the agency's name, or the plan's word as it stands |
            | `$title` | the report's title, the plan's own where it has one |
            | `$word_goal` `$word_guideline` `$word_unit` | what the plan calls goals, guidelines and divisions |
            | `$word_details` | heading of the details, or of what each division's status is where the plan asks for no details |
            | `$owner` `$email` | the section that the matter belongs to, and its e-mail, empty where the plan says nothing |
            | `$number` `$memo_date` | the memo's number and day, empty where the plan says nothing |
            | `$draft` | that it is a draft, empty when it is final |
            | `$notice` | why it is a draft, empty when it is final |
            | `$background_paragraphs.text` | what was asked of whom: the plan's own paragraphs, or ours |
            | `$facts_paragraphs.text` | the plan's own facts, or who returned forms and how many guidelines stand where |
            | `$proposal_paragraphs.text` | the plan's own proposal, or ours; of a draft, that it is not to be published |
            | `$appendix_paragraphs.text` | the plan's own paragraphs before the annex, or what the measures are |
            | `$measures.goal` `$measures.guideline` | the measures in full: each guideline, above the first of a goal the goal |
            | `$measures_head` `$results_head` | headings of the measures and of the results with the round |
            | `$results` `$statuses` | heading over the last two columns of the table, and the plan's statuses |
            | `$round_span` `$fiscal_year` | the round with its months, and its year, for the annex's title |
            | `$reporters.as` `$reporters.name` `$reporters.office` | who signs as reporter or proposer, dots where the plan names nobody |
            | `$deciders.as` `$deciders.name` `$deciders.office` | who signs as commenter or approver, likewise |
            | `$remarks` | what leads to errors and warnings, empty when there are none |
            | `$background` | what was asked of whom, in one |
            | `$returned` | how many divisions returned their forms |
            | `$missing` | how many divisions owe something, empty when none does |
            | `$holes.number` `$holes.text` | who owes what |
            | `$progress` | how many guidelines stand where |
            | `$answers` | how many answers stand where |
            | `$checked` | how many findings there are |
            | `$findings.number` `$findings.text` | errors and warnings |
            | `$consider` | what leads to the proposals |
            | `$proposals.number` `$proposals.text` | what the mayor is asked for |
            | `$rows.goal` | the goal with its number; its cells are joined, and gone where the plan has no goals |
            | `$rows.guideline` `$rows.id` `$rows.text` | the guideline, its number alone, its text alone |
            | `$rows.unit` | who is responsible |
            | `$rows.result` `$rows.status` `$rows.counts` | status and what an incomplete one consists of, and each alone |
            | `$rows.details` | what the divisions did |
            | `$figures_head` `$figures_values` | headings of the table of figures of the plan's own columns; it goes where there are none |
            | `$figures.guideline` `$figures.amounts` | a guideline and its figures, a line each; a template need not have them |
            | `$totals.text` | each total with what it rests on |
            """;

    private static final String MAIL = """
            ## mail/

            แม่แบบอีเมลเป็นข้อความธรรมดา บรรทัดแรกคือเรื่อง เว้นบรรทัดเพื่อขึ้นย่อหน้าใหม่ บรรทัดที่ขึ้นต้นด้วย `- ` เป็นรายการ
            หน้าตาของทุกฉบับอยู่ใน `mail/page.html.vm` (`$subject` คือเรื่อง `$organisation` คือหน่วยงาน `$blocks` คือย่อหน้าและรายการ)

            A mail's template is plain text. Its first line is the subject; an empty line begins a paragraph, a line that begins with
            `- ` is an item of a list. `mail/page.html.vm` makes a page of the same text: `$subject`, `$organisation`, `$blocks`.

            """;

    private TemplateReferences() {}

    /** Writes the file. */
    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, text(), StandardCharsets.UTF_8);
    }

    static String text() throws IOException {
        StringBuilder text = new StringBuilder("""
                # แม่แบบ: สิ่งที่ใช้ได้ (what templates may use)

                แม่แบบในโฟลเดอร์ `templates` ของรอบใช้แทนแม่แบบเดิมที่มากับโปรแกรม ลบไฟล์เพื่อกลับไปใช้ของเดิม ค่าทุกค่าถูกทำให้ปลอดภัยสำหรับ HTML แล้ว
                ใช้ชื่อที่ไม่มีในรายการนี้ โปรแกรมจะบอกไฟล์ บรรทัด คอลัมน์ และชื่อที่ผิด โดยไม่เขียนผลลัพธ์ใด

                What lies in a round's `templates` folder overrides what is built in. Velocity is strict and sandboxed: a template can read
                the data below and nothing else. In every template `$text.of("key")` is a sentence of the resource bundles,
                `$text.number(1234)` is 1,234, `$lang` is `th` or `en`. A list is walked with `#foreach($x in $report.goals()) ... #end`.
                The sentences call things as the plan does. A plan may have no goals: `$report.oneLevel()` says so, and then `goals()` and
                `official()` hold one without a number; `$goal.name()` is a goal's number, if any, and its text.

                """);
        section(text, "report.html.vm, report-pdf.html.vm, index.html.vm", "$report", EditionView.class);
        section(text, "report-pdf.html.vm", "$paper", PaperView.class);
        section(text, "report.html.vm, index.html.vm, agencies.html.vm", "$fonts", WebFont.class);
        section(text, "agencies.html.vm", "$report", AgencyView.class);
        section(text, "letter.html.vm", "$letter", LetterView.class);
        section(text, "index.html.vm", "$site", SiteView.class);
        section(text, "index.html.vm", "$files", SiteView.SiteFile.class);
        text.append(MAIL);
        section(text, "mail/edition.vm, returns.vm, reminders.vm, receipts.vm, forms.vm", "$mail", MailView.class);
        section(text, "mail/page.html.vm", "$blocks", TextBlock.class);
        return text.append(MEMO).toString();
    }

    private static void section(StringBuilder text, String template, String reference, Class<?> root)
            throws IOException {
        text.append("## ").append(template).append(": `").append(reference).append("`\n\n");
        Deque<Class<?>> open = new ArrayDeque<>(List.of(root));
        Set<Class<?>> seen = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            Class<?> record = open.removeFirst();
            text.append("### ")
                    .append(record.getSimpleName())
                    .append("\n\n| reference | type | what |\n|---|---|---|\n");
            for (RecordComponent component : record.getRecordComponents()) {
                text.append("| `")
                        .append(component.getName())
                        .append("()` | ")
                        .append(type(component.getGenericType()))
                        .append(" | ")
                        .append(what(record, component.getName()))
                        .append(" |\n");
                Class<?> inner = inner(component.getGenericType());
                if (inner.isRecord() && seen.add(inner)) {
                    open.addLast(inner);
                }
            }
            text.append('\n');
        }
    }

    private static Class<?> inner(Type type) {
        Type element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return element instanceof Class<?> plain ? plain : Object.class;
    }

    private static String type(Type type) {
        return type instanceof ParameterizedType
                ? "list of " + inner(type).getSimpleName()
                : ((Class<?>) type).getSimpleName();
    }

    /** What the record's Javadoc says of a component. */
    private static String what(Class<?> record, String component) throws IOException {
        Class<?> outer = record.getEnclosingClass() == null ? record : record.getEnclosingClass();
        String source = Files.readString(SOURCES.resolve(outer.getName().replace('.', '/') + ".java"));
        Pattern docOfRecord = Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public )?record " + record.getSimpleName() + "\\(", Pattern.DOTALL);
        Matcher doc = docOfRecord.matcher(source);
        if (!doc.find()) {
            return "";
        }
        Matcher param = Pattern.compile("@param " + component + " (.*?)(?=\\n\\s*\\*\\s*@|\\Z)", Pattern.DOTALL)
                .matcher(doc.group(1));
        return param.find()
                ? param.group(1)
                        .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                        .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                        .strip()
                : "";
    }
}
