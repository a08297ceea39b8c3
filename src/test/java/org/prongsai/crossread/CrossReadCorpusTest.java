package org.prongsai.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Foreign workbooks cell by cell: nothing that an independent program sees there is another thing here, or nothing. */
@Tag("corpus")
final class CrossReadCorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("corpus", ""));
    /** It sees no sheets in strict OOXML, and fails where the file has no looks or is locked by the password of everybody. */
    private static final int BY_OPENPYXL = 79;

    private static final Path REFUSALS = Path.of("src/test/resources/crossread/refusals.tsv");
    /** What is said of a file that is no use to anybody. */
    private static final Set<String> CALLED_UNUSABLE =
            Set.of("DAMAGED", "CONTRADICTORY", "UNFINISHED", "PASSWORD_PROTECTED", "RIGHTS_MANAGED", "ZIP_DAMAGED");

    private static final Path OUTCOMES = Path.of("src/test/resources/hostile/corpus.tsv");

    @TempDir
    private Path folder;

    @BeforeEach
    void the_corpus_is_here() {
        assertThat(System.getProperty("corpus")).as("the folder, by -Dcorpus").isNotNull();
        assertThat(CORPUS).isDirectory();
    }

    private static List<Path> files(Predicate<String> named, boolean read) throws IOException {
        return Files.readAllLines(OUTCOMES).stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> named.test(fields[0]) && fields[1].equals("NOT_OURS") == read)
                .map(fields -> CORPUS.resolve(fields[0]))
                .toList();
    }

    @Test
    void every_cell_of_ooxml_is_what_openpyxl_sees() throws IOException, InterruptedException {
        List<Path> files = files(name -> name.matches(".*\\.xls[xm]"), true);
        Programs programs = new Programs(folder);
        CrossReadReport.of("openpyxl", new CellComparison(programs.own(files), programs.openpyxl(files)))
                .requireExplained(BY_OPENPYXL);
    }

    @Test
    void every_cell_of_the_others_is_what_libreoffice_sees() throws IOException, InterruptedException {
        Programs programs = new Programs(folder);
        Set<String> byOpenpyxl =
                CellComparison.opened(programs.openpyxl(files(name -> name.matches(".*\\.xls[xm]"), true)));
        List<Path> files = files(name -> !byOpenpyxl.contains(name.replaceFirst("\\..*", "")), true);
        CrossReadReport.of("LibreOffice", new CellComparison(programs.own(files), programs.libreOffice(files)))
                .requireExplained(files.size());
    }

    /** A file that is too large is not asked about: LibreOffice does not come to an end with it. */
    @Test
    void what_is_called_damaged_or_locked_is_so_to_libreoffice_or_for_a_reason() throws IOException {
        List<String> refused = Files.readAllLines(OUTCOMES).stream()
                .filter(line -> !line.contains("\tNOT_OURS\t") && !line.contains("\tTOO_LARGE\t"))
                .toList();
        List<Path> files =
                refused.stream().map(line -> CORPUS.resolve(name(line))).toList();
        List<SeenCell> seen = new Programs(folder).libreOffice(files);
        Set<String> opened = CellComparison.opened(seen);
        List<String> table = new ArrayList<>();
        for (String line : refused) {
            String name = name(line);
            String stem = name.replaceFirst("\\..*", "");
            String outcome = line.split("\t", -1)[1];
            boolean open = opened.contains(stem);
            long cells = seen.stream()
                    .filter(cell -> cell.file().equals(stem) && cell.kind().isValue())
                    .count();
            String why = "";
            if (open && CALLED_UNUSABLE.contains(outcome)) {
                Optional<RefusedAnyway> reason = RefusedAnyway.of(CORPUS.resolve(name));
                assertThat(reason).as(line + ", which LibreOffice opens").isPresent();
                why = reason.orElseThrow().name();
            }
            table.add(String.join("\t", name, outcome, open ? "opens, " + cells + " cells" : "does not open", why));
        }
        Files.createDirectories(CrossReadReport.FOLDER);
        Files.write(CrossReadReport.FOLDER.resolve("refusals.tsv"), table);
        assertThat(table).containsExactlyElementsOf(Files.readAllLines(REFUSALS));
    }

    private static String name(String outcome) {
        return outcome.substring(0, outcome.indexOf('\t'));
    }
}
