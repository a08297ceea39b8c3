package org.prongsai.render.agencies;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.prongsai.layout.EditionMark;
import org.prongsai.model.Plan;
import org.prongsai.model.Scope;
import org.prongsai.text.Messages;
import org.prongsai.workbook.Page;
import org.prongsai.workbook.RowChunk;
import org.prongsai.workbook.StreamedBook;
import org.prongsai.workbook.StreamedSheet;

/** {@code consolidated.xlsx} of a round of agencies: figures first, the long lists after them. */
final class AgencyWorkbook {
    static final String FILE = "consolidated.xlsx";

    private final StreamedBook book;
    private final AgencyFigures figures;
    private final SheetHead head;
    private final StreamedSheet guidelines;
    private final StreamedSheet provinces;
    private final StreamedSheet agencies;
    private final AgencyLists lists;

    AgencyWorkbook(Path scratch, Plan plan, Messages messages, LocalDate asOf, int level) {
        String mark = EditionMark.PROPERTY + "=" + plan.round().key();
        this.book = new StreamedBook(
                scratch, messages.of("report.title"), plan.organisation().name(), asOf, mark, level);
        this.figures = new AgencyFigures(plan, messages);
        this.head = new SheetHead(plan, messages);
        this.guidelines = book.sheet(
                messages.of("sheet.summary"),
                head.list("report.title"),
                figures.guidelineHeader(),
                10,
                60,
                26,
                14,
                16,
                18,
                16,
                18,
                16,
                16);
        this.provinces = book.sheet(
                messages.of("agencies.sheet.provinces"),
                head.list("agencies.provinces"),
                figures.provinceHeader(),
                30,
                14,
                14,
                14,
                14,
                14,
                14,
                16,
                18,
                16,
                18,
                16,
                16,
                14,
                14);
        this.agencies = book.sheet(
                messages.of("plan.sheet.agencies"),
                head.list("agencies.agencies"),
                figures.agencyHeader(),
                14,
                44,
                24,
                16,
                14,
                14,
                14,
                16,
                18,
                16,
                18,
                16,
                16,
                14,
                14);
        this.lists = new AgencyLists(book, plan, messages, head);
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

    private void append(StreamedSheet sheet, List<List<Page.Cell>> rows) throws IOException {
        RowChunk chunk = sheet.chunk(sheet.room(rows.size()));
        rows.forEach(chunk::row);
        sheet.append(chunk.made(book.level()));
    }
}
