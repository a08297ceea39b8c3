package org.prongsai.render.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.Editions;
import org.prongsai.VeraPdf;
import org.prongsai.render.Edition;

/** Rounds of a size that breaks layouts: nothing overlaps, nothing is cut, no table's head stands alone. */
@Tag("slow")
final class LargeReportTest {
    @Test
    void many_divisions_and_guidelines() throws IOException {
        assertThat(VeraPdf.faults(check(Editions.large(20, 12, 150)))).isEmpty();
    }

    @Test
    void guidelines_of_720_letters_without_a_space() throws IOException {
        check(Editions.large(3, 8, 720));
    }

    /** The head figures and a table of this many divisions end near the foot of a page. */
    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9})
    void the_total_is_never_alone_on_a_page(int divisions) throws IOException {
        byte[] pdf = new ReportPdf().render(Editions.large(divisions, 4, 60));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String before = "";
            for (int page = 1; page <= document.getNumberOfPages() && !before.contains("\nรวม "); page++) {
                before = page(document, page);
            }
            assertThat(before).contains("\nรวม ").contains("กองพัฒนาพื้นที่ที่");
        }
    }

    private static String page(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** For the hand: a large city. */
    public static void main(String[] args) throws IOException {
        check(Editions.large(60, 40, 300));
        check(Editions.large(2, 40, 720));
    }

    private static byte[] check(Edition edition) throws IOException {
        byte[] pdf = new ReportPdf().render(edition);
        List<List<Letter>> pages = pages(pdf);
        for (int i = 0; i < pages.size(); i++) {
            List<Letter> page = pages.get(i);
            assertThat(page).as("page " + (i + 1)).allMatch(Letter::isInside);
            assertThat(overlaps(page)).as("page " + (i + 1)).isEmpty();
            assertThat(bodyHeight(page)).as("page " + (i + 1)).isGreaterThan(20);
        }
        String text = text(pdf);
        int told = (int) edition.view().official().stream()
                .flatMap(goal -> goal.lines().stream())
                .flatMap(line -> line.details().stream())
                .filter(paragraph -> paragraph.contains("ติดประกาศ"))
                .count();
        assertThat(text.split("ติดประกาศ", -1).length - 1).isBetween(told - pages.size(), told);
        assertThat(half(pages)).as("pages that are less than half full").isLessThan(8);
        return pdf;
    }

    private record Letter(String text, float x, float y, float width, float size, float pageWidth, float pageHeight) {
        boolean isInside() {
            return x > 20 && x + width < pageWidth - 20 && y > 20 && y < pageHeight - 20;
        }

        boolean isBody() {
            return y > 62 && y < pageHeight - 50;
        }

        boolean overlaps(Letter other) {
            float side = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            float height = Math.abs(y - other.y);
            boolean sameLine = height < 0.5;
            return sameLine
                    ? side > 0.5 * Math.min(width, other.width)
                    : side > 1 && height < 0.8 * Math.min(size, other.size);
        }
    }

    private static List<List<Letter>> pages(byte[] pdf) throws IOException {
        List<List<Letter>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    if (at.getWidthDirAdj() > 1 && !at.getUnicode().isBlank()) {
                        pages.get(getCurrentPageNo() - 1)
                                .add(new Letter(
                                        at.getUnicode(),
                                        at.getXDirAdj(),
                                        at.getYDirAdj(),
                                        at.getWidthDirAdj(),
                                        at.getFontSizeInPt(),
                                        at.getPageWidth(),
                                        at.getPageHeight()));
                    }
                }
            };
            IntStream.range(0, document.getNumberOfPages()).forEach(i -> pages.add(new ArrayList<>()));
            stripper.getText(document);
        }
        return pages;
    }

    private static List<String> overlaps(List<Letter> page) {
        List<Letter> sorted =
                page.stream().sorted(Comparator.comparing(Letter::y)).toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Letter one = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && sorted.get(j).y() - one.y() < one.size(); j++) {
                if (one.overlaps(sorted.get(j))) {
                    found.add(one.text() + " at " + one.x() + "," + one.y() + " and "
                            + sorted.get(j).text() + " at " + sorted.get(j).y());
                }
            }
        }
        return found;
    }

    /** From the first to the last line between the running header and footer. */
    private static float bodyHeight(List<Letter> page) {
        double top = page.stream()
                .filter(Letter::isBody)
                .mapToDouble(Letter::y)
                .min()
                .orElse(0);
        double bottom = page.stream()
                .filter(Letter::isBody)
                .mapToDouble(Letter::y)
                .max()
                .orElse(0);
        return (float) (bottom - top);
    }

    private static long half(List<List<Letter>> pages) {
        return pages.stream()
                .filter(page -> bodyHeight(page) < page.get(0).pageHeight() * 0.4)
                .count();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }
}
