package org.prongsai.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.ReturnMarks;
import org.prongsai.model.Answer;
import org.prongsai.model.SavedTime;
import org.prongsai.model.Submission;

/** A marked form that another program has saved says the same, and the marks still come off. */
@Tag("slow")
@Tag("external")
final class MarkedElsewhereTest {
    private static final String OPENPYXL = """
            import sys, warnings, openpyxl
            warnings.simplefilter('error')
            openpyxl.load_workbook(sys.argv[1], keep_vba=sys.argv[1].endswith('xlsm')).save(sys.argv[2])
            """;

    @TempDir
    private Path folder;

    private byte[] original = {};
    private byte[] marked = {};

    @BeforeEach
    void mark() throws IOException {
        FilledForm form = Returned.form();
        form.fill("2.1", FormColumn.DETAILS, "ให้ \"บริการ\" แล้ว 👍 ขึ้นบรรทัด\nใหม่");
        MarkedWorkbookTest.note(form, "1.1", FormColumn.STATUS, "นางสาวใจดี", "รอเลขหนังสือ");
        original = form.save();
        List<CellFault> faults = new java.util.ArrayList<>(Returned.faults(form));
        faults.add(
                Returned.error("2.1", "ให้ \"บริการ\"", "ผิด", "แก้", Returned.cell(form, "2.1", FormColumn.DETAILS)));
        marked = Returned.mark(original, faults);
        Files.write(folder.resolve("marked.xlsx"), marked);
        Files.write(folder.resolve("original.xlsx"), original);
    }

    private byte[] byLibreOffice(String name, String kind) throws IOException {
        Tools.need("soffice");
        Path out = Files.createDirectories(folder.resolve(kind));
        LibreOffice.convert(List.of(folder.resolve(name + ".xlsx")), kind, out);
        return Files.readAllBytes(out.resolve(name + "." + kind));
    }

    /** All but who saved it when: programs do not agree on whether to keep that. */
    private static Submission said(byte[] content) {
        Submission read = Returned.read(content);
        return new Submission(
                read.file(),
                read.division(),
                "",
                SavedTime.unknown(),
                read.marks(),
                read.answers(),
                read.unmatched(),
                read.unread(),
                read.repairs(),
                read.notes());
    }

    @Test
    void libreoffice_saves_it_and_the_marks_come_off() throws IOException {
        byte[] saved = byLibreOffice("marked", "xlsx");
        assertThat(said(saved)).isEqualTo(said(byLibreOffice("original", "xlsx")));
        assertThat(Returned.read(saved).answers())
                .isEqualTo(Returned.read(original).answers());
        assertThat(MarkedWorkbookTest.notes(saved)).hasSize(7);
        assertThat(MarkedWorkbookTest.paint(saved)).hasSize(7);

        byte[] clean = Returned.mark(saved, List.of());
        assertThat(MarkedWorkbookTest.notes(clean)).isEqualTo(Map.of("C8", "รอเลขหนังสือ"));
        assertThat(MarkedWorkbookTest.paint(clean)).isEmpty();
        assertThat(MarkedWorkbookTest.sheets(clean)).isEqualTo(MarkedWorkbookTest.sheets(original));
        assertThat(MarkedWorkbookTest.open(clean).getNames(ReturnMarks.SHEET_NAME))
                .isEmpty();
        assertThat(Returned.read(clean).answers())
                .isEqualTo(Returned.read(original).answers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xls"})
    void saved_as_another_kind_the_list_is_still_not_theirs(String kind) throws IOException {
        List<Answer> answers = said(byLibreOffice("marked", kind)).answers();
        assertThat(answers).isEqualTo(said(byLibreOffice("original", kind)).answers());
        assertThat(said(byLibreOffice("marked", kind)).unmatched()).isEmpty();
    }

    @Test
    void openpyxl_reads_it_without_a_warning() throws IOException {
        String python = Tools.needPython("openpyxl");
        Path out = folder.resolve("again.xlsx");
        Path marks = folder.resolve("marked.xlsx");
        Tools.run(marks, List.of(python, "-c", OPENPYXL, marks.toString(), out.toString()));
        byte[] saved = Files.readAllBytes(out);
        assertThat(Returned.read(saved).answers())
                .isEqualTo(Returned.read(original).answers());
        byte[] clean = Returned.mark(saved, List.of());
        assertThat(MarkedWorkbookTest.notes(clean)).isEqualTo(Map.of("C8", "รอเลขหนังสือ"));
        assertThat(MarkedWorkbookTest.paint(clean)).isEmpty();
        assertThat(MarkedWorkbookTest.sheets(clean)).isEqualTo(MarkedWorkbookTest.sheets(original));
    }
}
