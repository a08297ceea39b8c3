package org.prongsai.job.decide;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.prongsai.model.PlanWords;
import org.prongsai.read.decisions.DecisionReader;
import org.prongsai.read.decisions.EntryTables;
import org.prongsai.render.Edition;
import org.prongsai.render.decisions.DecisionsWorkbook;
import org.prongsai.round.RoundFolder;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.write.CellEdit;
import org.prongsai.sheet.write.WorkbookEditor;

/** File of decisions directly in the input folder, as it lies there or is about to. */
final class DecisionFile {
    private static final String XLSX = ".xlsx";

    private final Path path;
    private final byte[] content;
    private final EntryTables tables;

    private DecisionFile(Path path, byte[] content, EntryTables tables) {
        this.path = path;
        this.content = content;
        this.tables = tables;
    }

    /** @throws UnreadableWorkbook when it is none, or lacks columns in which something may be filled in */
    static DecisionFile of(Path path, byte[] content, PlanWords words) throws UnreadableWorkbook {
        return new DecisionFile(path, content, new DecisionReader().tables(name(path), content, words));
    }

    /** The workbook of decisions of an edition, as the program would write it into the input now. */
    static DecisionFile fresh(RoundFolder folder, Edition edition) {
        Path path = folder.input().resolve(DecisionsWorkbook.FILE);
        try {
            return of(
                    path,
                    new DecisionsWorkbook().render(edition),
                    edition.consolidation().plan().words());
        } catch (UnreadableWorkbook ourBug) {
            throw new IllegalStateException("what was just written can't be unreadable", ourBug);
        }
    }

    /** As it is called in the places of decisions. */
    static String name(Path path) {
        return Normalizer.normalize(path.getFileName().toString(), Normalizer.Form.NFC);
    }

    Path path() {
        return path;
    }

    String name() {
        return name(path);
    }

    /** From the round folder, for people. */
    String label() {
        return RoundFolder.INPUT + "/" + name();
    }

    boolean isXlsx() {
        return name().toLowerCase(Locale.ROOT).endsWith(XLSX);
    }

    EntryTables tables() {
        return tables;
    }

    byte[] content() {
        return content;
    }

    /** @throws IOException when it is no {@code .xlsx} that can be written again */
    byte[] edited(List<CellEdit> edits) throws IOException {
        return WorkbookEditor.edited(content, edits).content();
    }
}
