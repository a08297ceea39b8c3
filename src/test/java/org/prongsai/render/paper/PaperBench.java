package org.prongsai.render.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.prongsai.Editions;
import org.prongsai.render.Edition;
import org.prongsai.render.pdf.PlainRenderer;
import org.prongsai.text.Language;

/**
 * How long printing takes once warm, beside the library's own time for the same page without the Thai steps. Run by hand:
 * {@code mvn -q -Dquick test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.prongsai.render.formats.PaperBench}
 */
final class PaperBench {
    private static final int WARM_UP = 4;
    private static final int RUNS = 7;
    private static final double NANOS_PER_MILLI = 1e6;

    private PaperBench() {}

    public static void main(String[] args) throws IOException {
        measure("example", Editions.example(Language.TH));
        measure("20 divisions x 20 guidelines", Editions.large(20, 20, 300));
        measure("60 divisions x 40 guidelines", Editions.large(60, 40, 300));
    }

    private static void measure(String name, Edition edition) throws IOException {
        String html = ReportPdf.html(edition, edition.view());
        byte[] pdf = new ReportPdf().render(edition);
        double whole = median(() -> new ReportPdf().render(edition, other -> new byte[0]));
        double plain = median(() -> PlainRenderer.print(html));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d pages, %d kB, report.pdf %.0f ms, the library alone %.0f ms, ratio %.2f%n",
                    name,
                    document.getNumberOfPages(),
                    pdf.length / 1024,
                    whole,
                    plain,
                    whole / plain);
        }
    }

    private interface Work {
        byte[] run();
    }

    private static double median(Work work) {
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        double[] times = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            sink.reset();
            sink.writeBytes(work.run());
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
            }
        }
        return List.of(java.util.Arrays.stream(times).sorted().boxed().toArray(Double[]::new))
                .get(RUNS / 2);
    }
}
