package org.prongsai.render.returns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.text.Messages;
import org.prongsai.workbook.StableZip;

/**
 * A division's own workbook with what is to be mended marked in it: a note and a colour on each faulty cell, a sheet that
 * lists all faults. Nothing of theirs is lost or changed, and the marks of an earlier return are taken off first.
 */
public final class MarkedWorkbook {
    private MarkedWorkbook() {}

    /**
     * Marks an .xlsx or .xlsm file.
     *
     * @return the same bytes for the same arguments; empty when the file can't be opened and written by POI, although our
     *     own reader may have read it
     */
    public static Optional<byte[]> mark(byte[] original, ReturnedForm what, Messages messages) {
        try {
            return Optional.of(marked(original, what, messages));
        } catch (IOException | RuntimeException poiCannot) {
            return Optional.empty();
        }
    }

    /** The same, but what can't be done says why. */
    static byte[] marked(byte[] original, ReturnedForm what, Messages messages) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(original))) {
            TouchedParts touched = new TouchedParts(workbook);
            new EarlierMarks(workbook, touched).takeOff();
            FaultyCells cells = FaultyCells.of(workbook, what.faults());
            cells.bySheet().forEach((sheet, faults) -> {
                touched.add(sheet);
                new CellPaint(sheet).write(faults);
                new CellNotes(sheet, messages).write(faults);
            });
            if (!what.faults().isEmpty()) {
                new MendSheet(workbook, messages).write(what, touched);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + 65_536);
            workbook.write(out);
            return StableZip.rewrite(touched.restoreOthers(original, out.toByteArray()));
        }
    }
}
