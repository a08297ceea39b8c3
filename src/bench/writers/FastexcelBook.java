package org.prongsai.sheet.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * By fastexcel's writer. It streams one sheet at a time into the zip: the first that gets rows, which is the longest; the
 * others stay in memory. Texts are inline, for its table of shared ones is kept whole. A look is set on a run of equal cells
 * of a column, for to set it on each cell costs more.
 */
final class FastexcelBook implements LibraryBook {
    private final Path spool;
    private final OutputStream out;
    private final Workbook book;
    private Worksheet streamed;

    FastexcelBook(Path folder, int level) throws IOException {
        this.spool = folder.resolve("fastexcel");
        this.out = new BufferedOutputStream(Files.newOutputStream(spool), 1 << 16);
        this.book = new Workbook(out, "prongsai", "1.0");
        book.setCompressionLevel(level);
    }

    @Override
    public LibrarySheet sheet(String name, int[] widths, int top) {
        Worksheet sheet = book.newWorksheet(name);
        sheet.hideGridLines();
        sheet.freezePane(0, top - 1);
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
        return new LibrarySheet() {
            @Override
            public void rows(RowChunk.DeflatedRows rows) throws IOException {
                write(sheet, rows);
                // Heading and header come first, by themselves.
                if (streamed == null && rows.first() >= top) {
                    streamed = sheet;
                }
                if (streamed == sheet) {
                    sheet.flush();
                }
            }

            @Override
            public void end(int last) throws IOException {
                sheet.setAutoFilter(top - 2, 0, last - 1, widths.length - 1);
            }
        };
    }

    private static void write(Worksheet sheet, RowChunk.DeflatedRows rows) {
        int first = rows.first() - 1;
        for (int r = 0; r < rows.rows().size(); r++) {
            sheet.rowHeight(first + r, rows.heights().get(r));
            List<SheetWriter.Cell> cells = rows.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                SheetWriter.Cell cell = cells.get(c);
                if (cell.number()) {
                    sheet.value(first + r, c, Integer.valueOf(cell.text()));
                } else if (!cell.text().isEmpty()) {
                    sheet.inlineString(first + r, c, cell.text());
                }
            }
        }
        for (int c = 0; c < rows.rows().get(0).size(); c++) {
            int begin = 0;
            for (int r = 1; r <= rows.rows().size(); r++) {
                if (r == rows.rows().size() || look(rows, r, c) != look(rows, begin, c)) {
                    dress(sheet.range(first + begin, c, first + r - 1, c).style(), look(rows, begin, c));
                    begin = r;
                }
            }
        }
    }

    private static CellLook look(RowChunk.DeflatedRows rows, int row, int column) {
        return rows.rows().get(row).get(column).look();
    }

    private static void dress(StyleSetter style, CellLook look) {
        style.fontName(WorkbookWriter.FONT).fontSize(look.points).fontColor(look.colour);
        if (look.bold) {
            style.bold();
        }
        if (look.fill != null) {
            style.fillColor(look.fill);
        }
        if (look.bordered) {
            style.borderStyle(BorderStyle.THIN);
        }
        style.horizontalAlignment(look.alignment.name().toLowerCase(Locale.ROOT))
                .verticalAlignment(look.vertical().name().toLowerCase(Locale.ROOT))
                .wrapText(look.wrapped)
                .set();
    }

    @Override
    public void writeTo(OutputStream target) throws IOException {
        if (streamed != null) {
            streamed.finish();
        }
        book.finish();
        book.close();
        out.close();
        Files.copy(spool, target);
    }
}
