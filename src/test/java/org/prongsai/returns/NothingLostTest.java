package org.prongsai.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;
import org.prongsai.damage.DamagedForms;
import org.prongsai.damage.Parts;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.InputFile;
import org.prongsai.model.Sha256;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The promise to a division: all that was in its file is in the marked one. */
final class NothingLostTest {
    private static final Set<String> WRITTEN_INTO = Set.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/sharedStrings.xml",
            "xl/comments1.xml",
            "xl/drawings/vmlDrawing1.vml",
            "xl/drawings/vmlDrawing0.vml");

    /** They still relate to sheets that the workbook does not list any more, which POI reads but can't write. */
    private static final List<String> LEFT_TO_THE_CALLER =
            List.of("STAMP_DELETED", "HIDDEN_SHEETS_DELETED", "FORM_SHEET_ONLY", "GOOGLE_SHEETS");

    @Test
    void of_a_form_with_everything_in_it() {
        FilledForm form = Returned.form();
        byte[] original = RichForm.make(form);
        byte[] marked = Returned.mark(original, Returned.faults(form));
        assertKept(original, marked);
        assertThat(new Parts(marked).names())
                .contains(
                        "xl/vbaProject.bin",
                        "xl/threadedComments/threadedComment1.xml",
                        "xl/printerSettings/printerSettings1.bin",
                        "customXml/item1.xml",
                        "xl/media/image1.png",
                        "xl/charts/chart1.xml");
        assertThat(new Parts(marked).text("[Content_Types].xml")).contains("sheet.macroEnabled.main+xml");
        Stream.of("2", "3", "4", "5")
                .map(number -> "xl/worksheets/sheet" + number + ".xml")
                .forEach(sheet -> assertThat(new Parts(marked).get(sheet)).isEqualTo(new Parts(original).get(sheet)));
        assertThat(Returned.read(marked)).isEqualTo(Returned.read(original));
        assertThat(MarkedWorkbookTest.notes(marked))
                .containsEntry("D9", "[Threaded comment]")
                .containsEntry("E14", "ดูแฟ้ม 3\nชั้น 2");
    }

    @Test
    void after_three_times_round() {
        FilledForm form = Returned.form();
        byte[] original = RichForm.make(form);
        byte[] once = Returned.mark(original, Returned.faults(form));
        byte[] twice = Returned.mark(
                once,
                List.of(Returned.error("2.1", "", "ว่าง", "กรอก", Returned.cell(form, "2.1", FormColumn.EVIDENCE))));
        byte[] clean = Returned.mark(twice, List.of());
        assertKept(original, twice);
        assertKept(original, clean);
        String sheet = new Parts(clean).text("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("priority=\"8\"").doesNotContain("prongsai\"=");
        assertThat(new Parts(clean).text("xl/comments1.xml"))
                .doesNotContain("────")
                .contains("รอเลขหนังสือ");
        assertThat(Returned.read(clean)).isEqualTo(Returned.read(original));
    }

    @Test
    void of_every_form_of_the_example_round() {
        ExampleRound.files().forEach((name, content) -> {
            if (!name.equals("plan.xlsx")) {
                byte[] marked = Returned.mark(content, Returned.faults(Returned.form()));
                assertKept(content, marked);
                assertThat(Returned.read(marked)).as(name).isEqualTo(Returned.read(content));
            }
        });
    }

    /** What is marked loses nothing and reads the same. */
    @Test
    void of_damaged_forms() {
        List<CellFault> faults = Returned.faults(Returned.form());
        List<String> unmarked = new ArrayList<>();
        DamagedForms.oneOfEach().forEach((damage, content) -> {
            Optional<byte[]> marked = MarkedWorkbook.mark(content, Returned.of(faults), Returned.MESSAGES);
            if (marked.isEmpty()) {
                unmarked.add(damage);
            } else {
                assertKept(content, marked.get());
                assertThat(reading(marked.get())).as(damage).isEqualTo(reading(content));
                assertThat(reading(Returned.mark(marked.get(), List.of())))
                        .as(damage)
                        .isEqualTo(reading(content));
            }
        });
        assertThat(unmarked).isEqualTo(LEFT_TO_THE_CALLER);
    }

    private static FormReading reading(byte[] content) {
        FormReading reading = new FormReader(Returned.PLAN)
                .read(new InputFile("f", Sha256.of("f".getBytes(StandardCharsets.UTF_8))), content);
        return reading instanceof FormReading.Read read
                ? new FormReading.Read(Returned.unmarked(read.submission()))
                : reading;
    }

    @Tag("slow")
    @Tag("external")
    @Test
    void of_a_form_that_libreoffice_saved(@TempDir Path folder) throws IOException {
        Tools.need("soffice");
        FilledForm form = Returned.form();
        MarkedWorkbookTest.note(form, "1.1", FormColumn.STATUS, "นางสาวใจดี", "รอเลขหนังสือ");
        Path file = folder.resolve("form.xlsx");
        Files.write(file, form.save());
        Path saved = Files.createDirectories(folder.resolve("saved"));
        LibreOffice.convert(List.of(file), "xlsx", saved);
        byte[] original = Files.readAllBytes(saved.resolve("form.xlsx"));
        byte[] marked = Returned.mark(original, Returned.faults(form));
        assertKept(original, marked);
        assertKept(original, Returned.mark(marked, List.of()));
        assertThat(Returned.read(marked)).isEqualTo(Returned.read(original));
    }

    /** The judge itself: a loss of any kind is seen. */
    @Test
    void a_loss_would_be_seen() {
        String sheet = "<a><b x='1' count='2'>t</b><c/><sst><si>1</si><si>2</si></sst></a>";
        assertThat(lost(sheet, sheet)).isEmpty();
        assertThat(lost(
                        sheet,
                        "<a><n/><b x='1' count='3' y='2'>t</b><c/><sst><si>1</si><si>2</si><si>3</si></sst></a>"))
                .isEmpty();
        assertThat(lost(sheet, sheet.replace("x='1'", ""))).contains("b@x");
        assertThat(lost(sheet, sheet.replace(">t<", ">u<"))).contains("says u for t");
        assertThat(lost(sheet, sheet.replace("<c/>", ""))).contains("/a/c");
        assertThat(lost(sheet, sheet.replace("<si>1</si><si>2</si>", "<si>2</si><si>1</si>")))
                .contains("/si");
        assertThat(lost(sheet, sheet.replace("<si>1</si>", "<si>0</si><si>1</si>")))
                .contains("/si");
    }

    private static String lost(String original, String marked) {
        return KeptContent.lost(original.getBytes(StandardCharsets.UTF_8), marked.getBytes(StandardCharsets.UTF_8))
                .orElse("");
    }

    private static void assertKept(byte[] original, byte[] marked) {
        Parts before = new Parts(original);
        Parts after = new Parts(marked);
        assertThat(after.names()).containsAll(before.names());
        for (String name : before.names()) {
            if (!WRITTEN_INTO.contains(name) && !name.startsWith("xl/worksheets/")) {
                assertThat(after.get(name)).as(name).isEqualTo(before.get(name));
            } else if (name.endsWith(".rels")) {
                assertThat(relations(after.get(name))).as(name).containsAllEntriesOf(relations(before.get(name)));
            } else if (name.equals("[Content_Types].xml")) {
                assertThat(types(after, before)).isEqualTo(types(before, before));
            } else {
                assertThat(KeptContent.lost(before.get(name), after.get(name)))
                        .as(name)
                        .isEmpty();
            }
        }
        after.names().stream()
                .filter(name -> name.endsWith(".xml"))
                .forEach(name -> everyPrefixIsDeclared(after.get(name)));
    }

    /** An {@code mc:Ignorable} that names a prefix nobody declares makes Excel call the file damaged. */
    private static void everyPrefixIsDeclared(byte[] xml) {
        Element root = KeptContent.root(xml);
        String ignorable =
                root.getAttributeNS("http://schemas.openxmlformats.org/markup-compatibility/2006", "Ignorable");
        Stream.of(ignorable.split(" ", -1))
                .filter(prefix -> !prefix.isEmpty())
                .forEach(prefix ->
                        assertThat(root.lookupNamespaceURI(prefix)).as(prefix).isNotNull());
    }

    private static Map<String, String> relations(byte[] xml) {
        Map<String, String> relations = new TreeMap<>();
        NodeList list = KeptContent.root(xml).getElementsByTagNameNS("*", "Relationship");
        for (int i = 0; i < list.getLength(); i++) {
            Element relation = (Element) list.item(i);
            String target = relation.getAttribute("Target").replaceFirst("^/xl/(?=[^/]+$)", "");
            relations.put(relation.getAttribute("Id"), relation.getAttribute("Type") + " " + target);
        }
        return relations;
    }

    /** The content type of each part, by its name or by its ending. */
    private static Map<String, String> types(Parts of, Parts names) {
        String xml = new String(of.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        Map<String, String> declared = new TreeMap<>();
        for (String tag : new TreeSet<>(Set.of("Override", "Default"))) {
            NodeList list =
                    KeptContent.root(xml.getBytes(StandardCharsets.UTF_8)).getElementsByTagNameNS("*", tag);
            for (int i = 0; i < list.getLength(); i++) {
                Element type = (Element) list.item(i);
                declared.put(
                        type.getAttribute("PartName") + type.getAttribute("Extension"),
                        type.getAttribute("ContentType"));
            }
        }
        Map<String, String> types = new TreeMap<>();
        for (String name : names.names()) {
            String ending = name.substring(name.lastIndexOf('.') + 1);
            types.put(name, Objects.requireNonNullElse(declared.get("/" + name), String.valueOf(declared.get(ending))));
        }
        return types;
    }
}
