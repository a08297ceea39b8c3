package org.prongsai.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.archive.ReproducibleZip;
import org.prongsai.message.Messages;
import org.prongsai.sheet.write.PoiParts;

/**
 * A division's own workbook with what is to be mended marked in it: a note and a colour on each faulty cell, a sheet that
 * lists all faults. Nothing of theirs is lost or changed, and the marks of an earlier return are taken off first.
 */
public final class MarkedWorkbook {
    /** POI's user model takes many times as much memory as the XML it is read from; no form comes near this. */
    private static final long MAX_XML_BYTES = 40L << 20;
    /** Pictures and the like are kept whole while it is marked. */
    private static final long MAX_BYTES = 120L << 20;

    private static final String OURS = "org.prongsai.";
    private static final String THEIRS = "org.apache.";

    static {
        // How much a part shrinks says nothing of what it holds; how much it holds is looked at here.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private MarkedWorkbook() {}

    /**
     * Marks an .xlsx or .xlsm file.
     *
     * @return the same bytes for the same arguments; empty when the file can't be opened and written by POI, although our
     *     own reader may have read it
     */
    public static Optional<byte[]> mark(byte[] original, ReturnedForm what, Messages messages) {
        try {
            if (isTooLarge(original)) {
                return Optional.empty();
            }
            return Optional.of(marked(original, what, messages));
        } catch (IOException poiCannot) {
            return Optional.empty();
        } catch (RuntimeException thrown) {
            if (isOurs(thrown)) {
                throw thrown;
            }
            return Optional.empty();
        }
    }

    /** POI reads much of a workbook only when it is asked for it, so that it may fail anywhere; who failed tells the stack. */
    private static boolean isOurs(RuntimeException thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith(OURS) || name.startsWith(THEIRS))
                .findFirst()
                .filter(name -> name.startsWith(OURS))
                .isPresent();
    }

    private static boolean isTooLarge(byte[] original) throws IOException {
        long xml = 0;
        long all = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null && all <= MAX_BYTES; entry = in.getNextEntry()) {
                long bytes = in.transferTo(OutputStream.nullOutputStream());
                all += bytes;
                xml += entry.getName().endsWith(".xml") ? bytes : 0;
            }
        }
        return xml > MAX_XML_BYTES || all > MAX_BYTES;
    }

    /** The same, but what can't be done says why. */
    static byte[] marked(byte[] original, ReturnedForm what, Messages messages) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(original))) {
            TouchedParts touched = new TouchedParts(workbook);
            new OldMarks(workbook, touched).takeOff();
            FaultyCells cells = FaultyCells.of(workbook, what.faults());
            cells.bySheet().forEach((sheet, faults) -> {
                touched.add(sheet);
                new CellHighlighter(sheet).write(faults);
                new CellNotes(sheet, messages).write(faults);
            });
            if (!what.faults().isEmpty()) {
                new CorrectionsSheet(workbook, messages).write(what, touched);
            }
            Map<String, byte[]> parts = PoiParts.of(workbook);
            touched.restoreOthers(original, parts);
            return ReproducibleZip.of(parts);
        }
    }
}
