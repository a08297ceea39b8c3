package org.prongsai.job.forms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prongsai.form.FormBase;
import org.prongsai.form.FormWriter;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.layout.DivisionFile;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.Plan;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.TemplateFolder;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;

/** The forms as they lie in {@code output/forms/}, to be mailed. Where none was made, the mail brings a plain one. */
public final class FormsOnDisk {
    public static final String ENDING = ".xlsx";

    private final Path forms;
    private final FormWriter writer;
    private final int lastColumn;

    public FormsOnDisk(RoundFolder folder, Plan plan, Messages messages) {
        this.forms = folder.output().resolve(FormsJob.FORMS);
        this.lastColumn = FormColumns.of(plan).check();
        this.writer = new FormWriter(plan, messages, FormBase.of(new TemplateFolder(folder.templates())));
    }

    private static String name(Division division) {
        return DivisionFile.name(division, ENDING);
    }

    /**
     * @throws JobFailure when what lies there is not this division's empty form as the plan has it now; or when there are
     *     forms of others but not of this one, which were perhaps made with last round's results
     */
    public byte[] of(Division division) {
        Path file = forms.resolve(name(division));
        byte[] plain = writer.write(division, List.of());
        if (!Files.exists(file)) {
            if (Files.isDirectory(forms) && !FileAccess.filesBelow(forms).isEmpty()) {
                throw new JobFailure(LocalizedMessage.of("failure.form-missing", file), null);
            }
            return plain;
        }
        byte[] content = FileAccess.read(file);
        if (!Arrays.equals(content, plain) && !saysTheSame(content, plain)) {
            throw new JobFailure(LocalizedMessage.of("failure.form-stale", file), null);
        }
        return content;
    }

    /** Last round's results stand beside the form; everything else must be as in a plain one. */
    private boolean saysTheSame(byte[] found, byte[] plain) {
        try {
            return texts(new WorkbookReader(FormLayout.SHEET).read(found))
                    .equals(texts(new WorkbookReader(FormLayout.SHEET).read(plain)));
        } catch (UnreadableWorkbook e) {
            return false;
        }
    }

    private Map<String, String> texts(RawWorkbook workbook) {
        Map<String, String> texts = new TreeMap<>();
        for (RawGrid grid : workbook.grids()) {
            int last = grid.sheet().equals(FormLayout.SHEET) ? lastColumn : Integer.MAX_VALUE;
            texts.put(grid.sheet(), "");
            grid.rows()
                    .forEach(row -> row.cells().stream()
                            .filter(cell -> cell.column() <= last)
                            .forEach(cell -> texts.put(
                                    grid.sheet() + " " + row.number() + " " + cell.column(),
                                    cell.value().text())));
        }
        return texts;
    }
}
