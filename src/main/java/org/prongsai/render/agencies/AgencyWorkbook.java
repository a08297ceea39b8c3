package org.prongsai.render.agencies;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.layout.RoundProperty;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.model.Scope;
import org.prongsai.render.workbook.ConsolidatedWorkbook;
import org.prongsai.sheet.write.RowChunk;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.StreamedSheet;
import org.prongsai.sheet.write.StreamedWorkbook;

/** {@code consolidated.xlsx} of a round of agencies: figures first, the long lists after them. */
final class AgencyWorkbook {
    static final String FILE = ConsolidatedWorkbook.FILE;

    private static final List<Integer> TALLY_WIDTHS = List.of(14, 16, 18, 16, 18, 16, 16);
    private static final List<Integer> GUIDELINE_WIDTHS = joined(List.of(10, 60, 26), TALLY_WIDTHS, List.of());
    private static final List<Integer> PROVINCE_WIDTHS =
            joined(List.of(30, 14, 14, 14, 14, 14), TALLY_WIDTHS, List.of(14, 14));
    private static final List<Integer> AGENCY_WIDTHS =
            joined(List.of(14, 44, 24, 16, 14, 14), TALLY_WIDTHS, List.of(14, 14));

    private final Messages messages;
    private final StreamedWorkbook book;
    private final AgencyFigures figures;
    private final SheetHeading head;
    private final StreamedSheet guidelines;
    private final StreamedSheet provinces;
    private final StreamedSheet agencies;
    private final AgencyLists lists;

    AgencyWorkbook(Path scratch, Plan plan, Messages messages, LocalDate asOf, int level) {
        this.messages = messages;
        String mark = RoundProperty.PROPERTY + "=" + plan.round().key();
        this.book = new StreamedWorkbook(
                scratch, messages.of("report.title"), plan.organisation().name(), asOf, mark, level);
        this.figures = new AgencyFigures(plan, messages);
        this.head = new SheetHeading(plan, messages);
        this.guidelines = table("sheet.summary", "report.title", figures.guidelineHeader(), GUIDELINE_WIDTHS);
        this.provinces =
                table("agencies.sheet.provinces", "agencies.provinces", figures.provinceHeader(), PROVINCE_WIDTHS);
        this.agencies = table("plan.sheet.agencies", "agencies.agencies", figures.agencyHeader(), AGENCY_WIDTHS);
        this.lists = new AgencyLists(book, plan, messages, head);
    }

    private static List<Integer> joined(List<Integer> own, List<Integer> tally, List<Integer> faults) {
        return Stream.of(own, tally, faults).flatMap(List::stream).toList();
    }

    private StreamedSheet table(String name, String title, List<String> header, List<Integer> widths) {
        return book.sheet(
                messages.of(name),
                head.list(title),
                header,
                widths.stream().mapToInt(Integer::intValue).toArray());
    }

    AgencyLists lists() {
        return lists;
    }

    /** @param notice that the edition is a draft and what it lacks, or that it is final */
    void writeTo(OutputStream out, String notice, Scope whole, List<Scope> ofProvinces, List<Scope> ofAgencies)
            throws IOException {
        guidelines.headed(head.table("report.title", notice));
        provinces.headed(head.table("agencies.provinces", notice));
        agencies.headed(head.table("agencies.agencies", notice));
        append(guidelines, figures.guidelines(whole));
        append(provinces, figures.provinces(ofProvinces, whole));
        append(agencies, ofAgencies.stream().map(figures::agency).toList());
        book.writeTo(out);
    }

    private void append(StreamedSheet sheet, List<List<SheetWriter.Cell>> rows) throws IOException {
        RowChunk chunk = sheet.chunk(sheet.room(rows.size()));
        rows.forEach(chunk::row);
        sheet.append(chunk.made(book.level()));
    }
}
