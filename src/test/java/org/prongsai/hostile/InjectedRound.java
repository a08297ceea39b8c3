package org.prongsai.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.prongsai.Answers;
import org.prongsai.RawZip;
import org.prongsai.cli.PlanOnPaper;
import org.prongsai.damage.Parts;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.Responsible;
import org.prongsai.text.Language;

/** A round in which each division writes one and the same word wherever a form, or its file, lets it write something. */
final class InjectedRound {
    private static final int LONGEST_NAME = 60;

    private static final Agency AGENCY = new Agency(new DivisionCode("A1"), "เทศบาลตำบลบ้านใหม่", "จังหวัดลำพูน");

    private final List<String> words;
    private final Optional<Agency> agency;
    private final Plan plan;

    InjectedRound(List<String> words) {
        this(words, Optional.empty());
    }

    private InjectedRound(List<String> words, Optional<Agency> agency) {
        this.agency = agency;
        this.words = List.copyOf(words);
        Plan small = Answers.plan();
        List<Division> divisions = IntStream.range(0, words.size())
                .mapToObj(i -> new Division(
                        new DivisionCode("D" + i),
                        "กองพัฒนาพื้นที่ที่ " + i,
                        Optional.of("clerk" + i + "@example.go.th")))
                .toList();
        this.plan = new Plan(
                small.organisation(),
                small.round(),
                small.statuses(),
                small.goals(),
                List.of(new Guideline(
                        new GuidelineId(1, 1), "ให้กำหนดขั้นตอนและระยะเวลาของงานบริการ", new Responsible.Every())),
                divisions,
                List.of(),
                List.of());
    }

    /** The same as a round of many agencies, of which there is one. */
    static InjectedRound ofAnAgency(List<String> words) {
        return new InjectedRound(words, Optional.of(AGENCY));
    }

    void write(Path folder) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.createDirectories(folder.resolve("output"));
        PlanOnPaper paper = new PlanOnPaper(plan);
        agency.ifPresent(one -> paper.agency(one.code().value(), one.name(), one.province()));
        Files.write(input.resolve("plan.xlsx"), paper.bytes());
        Plan asked = agency.map(plan::of).orElse(plan);
        FormWriter writer = new FormWriter(asked, new Messages(Language.TH));
        List<byte[]> forms = IntStream.range(0, words.size())
                .parallel()
                .mapToObj(i -> form(writer.write(plan.divisions().get(i)), words.get(i)))
                .toList();
        for (int i = 0; i < words.size(); i++) {
            put(input, i, words.get(i), Objects.requireNonNull(forms.get(i)));
        }
    }

    private static byte[] form(byte[] empty, String word) {
        FilledForm form = new FilledForm(empty);
        String written = asCellsHoldIt(word);
        for (FormColumn column :
                List.of(FormColumn.STATUS, FormColumn.DETAILS, FormColumn.EVIDENCE, FormColumn.COMPLETED_ON)) {
            form.fill("1.1", column, written);
        }
        note(form.cell("1.1", FormColumn.DETAILS), written);
        form.savedBy(asXmlHoldsIt(word), Optional.of(Instant.parse("2021-04-01T03:00:00Z")));
        Parts parts = new Parts(form.save());
        String name = StringEscapeUtils.escapeXml10(written)
                .replace("\t", "&#9;")
                .replace("\r", "&#13;")
                .replace("\n", "&#10;");
        parts.edit("xl/workbook.xml", xml -> xml.replace("name=\"" + FormLayout.SHEET + "\"", "name=\"" + name + "\""));
        return parts.zip();
    }

    private static void note(XSSFCell cell, String words) {
        CreationHelper helper = cell.getSheet().getWorkbook().getCreationHelper();
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(helper.createClientAnchor());
        comment.setString(helper.createRichTextString(words));
        comment.setAuthor(asXmlHoldsIt(words));
        cell.setCellComment(comment);
    }

    /** As Excel writes into a cell what XML can't hold. */
    private static String asCellsHoldIt(String word) {
        return word.codePoints()
                .mapToObj(c -> isXml(c) && c != '\r' ? Character.toString(c) : String.format("_x%04X_", c))
                .collect(Collectors.joining());
    }

    private static String asXmlHoldsIt(String word) {
        return word.codePoints()
                .filter(InjectedRound::isXml)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < 0xD800)
                || (c >= 0xE000 && c < 0xFFFE)
                || c > 0xFFFF;
    }

    /** As a file of that name; where the disk has no such name, in a zip, where there are all names. */
    private static void put(Path input, int number, String word, byte[] form) throws IOException {
        String name = number + word + ".xlsx";
        boolean onDisk = name.length() <= LONGEST_NAME
                && name.codePoints().allMatch(c -> c != '/' && c != 0 && (c < 0xD800 || c > 0xDFFF));
        if (onDisk) {
            Files.write(input.resolve(name), form);
        } else {
            Files.write(
                    input.resolve("zip-" + number + ".zip"),
                    new RawZip().flagged(word + ".xlsx", form).bytes());
        }
    }

    /** Writes the round of all payloads, to be looked at by hand. */
    public static void main(String[] args) throws IOException {
        new InjectedRound(Payload.all().stream().map(Payload::text).toList()).write(Path.of(args[0]));
    }
}
