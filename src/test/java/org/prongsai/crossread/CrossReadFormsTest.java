package org.prongsai.crossread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;

/** Forms with cells of every kind, as they were made and as LibreOffice saves them, cell by cell as independent programs see them. */
@Tag("slow")
@Tag("heavy")
@Tag("external")
final class CrossReadFormsTest {
    private static final int FIRST = Integer.getInteger("crossread.first", 0);
    private static final int COUNT = Integer.getInteger("crossread.forms", 8);
    private static final int AT_ONCE = 15;

    @TempDir
    private Path folder;

    @Test
    void every_cell_is_what_other_programs_see() throws IOException, InterruptedException {
        compare(COUNT);
    }

    private void compare(int count) throws IOException, InterruptedException {
        Tools.need("soffice");
        Tools.needPython("openpyxl");
        List<Path> made = new ArrayList<>();
        for (int i = FIRST; i < FIRST + count; i++) {
            made.add(Files.write(folder.resolve(i + ".xlsx"), GeneratedForm.of(i)));
        }
        Programs programs = new Programs(folder);
        List<Path> xlsx = saved(made, "xlsx");
        List<Path> ods = saved(made, "ods");
        List<Path> xls = saved(made, "xls");
        List<CrossReadReport> reports = List.of(
                report("made.xlsx", programs.own(made), programs.openpyxl(made)),
                report("saved.xlsx", programs.own(xlsx), programs.openpyxl(xlsx)),
                report("saved.ods", programs.own(ods), programs.libreOffice(ods)),
                report("saved.xls", programs.own(xls), programs.libreOffice(xls)));
        for (CrossReadReport report : reports) {
            report.requireExplained(count);
        }
    }

    private static CrossReadReport report(String title, List<SeenCell> ours, List<SeenCell> theirs) throws IOException {
        return CrossReadReport.of(title, new CellComparison(ours, theirs));
    }

    private List<Path> saved(List<Path> files, String format) throws IOException {
        Path out = Files.createTempDirectory(folder, format);
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            LibreOffice.convert(files.subList(from, Math.min(files.size(), from + AT_ONCE)), format, out);
        }
        return files.stream()
                .map(file -> out.resolve(String.valueOf(file.getFileName()).replace(".xlsx", "." + format)))
                .toList();
    }
}
