package org.prongsai.sheet.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.prongsai.model.CellRef;

/**
 * Some rows of a {@link StreamedSheet}, written and deflated by themselves so that several can be made at a time.
 * Deflated pieces that end on a byte may stand one after the other; the sheet puts the end after the last.
 */
public final class RowChunk {
    private static final int BUFFER = 1 << 16;

    private final StringBuilder xml = new StringBuilder();
    private final int[] widths;
    private final int first;
    private int next;

    /**
     * @param widths of the sheet's columns
     * @param first number of its first row, from 1
     */
    RowChunk(int[] widths, int first) {
        this.widths = widths;
        this.first = first;
        this.next = first;
    }

    /** A chunk ready to be appended: its XML, the same deflated, and where its rows begin and end. */
    public static final class DeflatedRows {
        final byte[] xml;
        final byte[] deflated;
        final int first;
        final int next;

        private DeflatedRows(byte[] xml, byte[] deflated, int first, int next) {
            this.xml = xml;
            this.deflated = deflated;
            this.first = first;
            this.next = next;
        }
    }

    public RowChunk row(List<SheetWriter.Cell> cells) {
        return row(cells, RowHeights.ofList(cells, widths));
    }

    RowChunk row(List<SheetWriter.Cell> cells, double height) {
        xml.append("<row r=\"").append(next).append("\" ht=\"");
        xml.append(Math.round(height * 10) / 10.0).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i));
        }
        xml.append("</row>");
        next++;
        return this;
    }

    private void cell(int column, SheetWriter.Cell cell) {
        xml.append("<c r=\"").append(CellRef.letters(column + 1)).append(next).append("\" s=\"");
        xml.append(StreamedStyles.index(cell.look()));
        if (cell.text().isEmpty()) {
            xml.append("\"/>");
        } else if (cell.number()) {
            xml.append("\"><v>").append(cell.text()).append("</v></c>");
        } else {
            xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            XmlText.append(xml, CellText.of(cell.text()));
            xml.append("</t></is></c>");
        }
    }

    /** @param level of deflating, from 1 (quick) to 9 (small) */
    public DeflatedRows made(int level) {
        byte[] plain = xml.toString().getBytes(StandardCharsets.UTF_8);
        return new DeflatedRows(plain, deflated(plain, level), first, next);
    }

    static byte[] deflated(byte[] plain, int level) {
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(plain);
            byte[] out = new byte[Math.max(BUFFER, plain.length / 4)];
            int length = 0;
            for (int got = deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH);
                    got > 0;
                    got = deflater.deflate(out, length, out.length - length, Deflater.SYNC_FLUSH)) {
                length += got;
                if (length < out.length) {
                    break;
                }
                out = Arrays.copyOf(out, out.length * 2);
            }
            return Arrays.copyOf(out, length);
        } finally {
            deflater.end();
        }
    }
}
