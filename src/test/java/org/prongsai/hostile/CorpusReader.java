package org.prongsai.hostile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.prongsai.example.ExampleRound;
import org.prongsai.intake.Intake;
import org.prongsai.intake.IntakeResult;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.FileOutcome;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;

/**
 * What every file of a folder is taken for: a line each with its path, its outcome, how many sheets and cells were read, and
 * the milliseconds of processor that took, separated by tabs.
 */
final class CorpusReader {
    private final FormReader reader = new FormReader(ExampleRound.plan());

    private CorpusReader() {}

    /** @param args the folder */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path folder = Path.of(args[0]);
        Intake intake = new Intake(folder, folder.resolve("INDEX.tsv"));
        CorpusReader corpus = new CorpusReader();
        for (Path file : intake.files()) {
            long before = processor();
            for (IntakeResult result : intake.open(file)) {
                String outcome = corpus.outcome(result);
                long millis = TimeUnit.NANOSECONDS.toMillis(processor() - before);
                out.println(result.file().path() + "\t" + outcome + "\t" + millis);
            }
        }
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private String outcome(IntakeResult result) {
        if (!(result instanceof IntakeResult.Accepted accepted)) {
            return word(((IntakeResult.Rejected) result).outcome()) + "\t";
        }
        FormReading reading = reader.read(accepted.file(), accepted.content());
        String word = reading instanceof FormReading.NotRead not
                ? not.refusal().name()
                : reading.getClass().getSimpleName();
        try {
            return word + "\t" + extent(new WorkbookReader(FormLayout.SHEET).read(accepted.content()));
        } catch (UnreadableWorkbook e) {
            return word + "\t";
        }
    }

    private static String word(FileOutcome outcome) {
        return outcome instanceof FileOutcome.Refused refused
                ? refused.reason().name()
                : ((FileOutcome.Ignored) outcome).reason().name();
    }

    private static String extent(RawWorkbook workbook) {
        long cells = workbook.grids().stream()
                .flatMap(grid -> grid.rows().stream())
                .mapToLong(row -> row.cells().size())
                .sum();
        return workbook.grids().size() + "/" + cells;
    }
}
