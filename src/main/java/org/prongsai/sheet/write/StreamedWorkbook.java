package org.prongsai.sheet.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A workbook of long lists that never is in memory: each sheet grows in a file of its own, several in turn, and all are put
 * together at the end. Its bytes depend on nothing but what is put into it.
 */
public final class StreamedWorkbook {
    private static final FileTime TIME = FileTime.from(Instant.parse("1980-02-01T00:00:00Z"));

    private final Path folder;
    private final StreamedParts parts;
    private final int level;
    private final int lastRow;
    private final List<StreamedSheet> sheets = new ArrayList<>();

    /**
     * @param folder for what grows, on the same disk; whoever gave it takes it away
     * @param date stands in the file's properties instead of today's
     * @param mark a custom property {@code name=value} of the file
     * @param level of deflating, from 1 (quick) to 9 (small)
     */
    public StreamedWorkbook(Path folder, String title, String author, LocalDate date, String mark, int level) {
        this(folder, new StreamedParts(title, author, date, mark), level, StreamedSheet.LAST_ROW);
    }

    StreamedWorkbook(Path folder, StreamedParts parts, int level, int lastRow) {
        this.folder = folder;
        this.parts = parts;
        this.level = level;
        this.lastRow = lastRow;
    }

    /** Where a sheet grows, and how it is deflated and ends. */
    record Place(Path folder, String file, int level, int lastRow) {}

    /** The level its chunks are to be deflated with. */
    public int level() {
        return level;
    }

    /**
     * The next sheet from the left.
     *
     * @param heading lines above the table
     * @param header the table's, which stays in view
     * @param widths of the columns, in average characters
     */
    public StreamedSheet sheet(String name, List<SheetWriter.Cell> heading, List<String> header, int... widths) {
        List<SheetWriter.Cell> cells = header.stream()
                .map(text -> new SheetWriter.Cell(CellLook.HEADER, text))
                .toList();
        StreamedSheet sheet = new StreamedSheet(
                new Place(folder, "sheet" + sheets.size(), level, lastRow), name, heading, cells, widths);
        sheets.add(sheet);
        return sheet;
    }

    /** Puts the workbook together; the sheets take no more rows. */
    public void writeTo(OutputStream target) throws IOException {
        List<String> names = new ArrayList<>();
        List<SpooledPart> spooled = new ArrayList<>();
        for (StreamedSheet sheet : sheets) {
            List<SpooledPart> own = sheet.finish();
            for (int i = 0; i < own.size(); i++) {
                names.add(sheet.name(i));
            }
            spooled.addAll(own);
        }
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(target);
        for (StreamedParts.Part part : parts.around(names)) {
            write(zip, part);
        }
        for (int i = 0; i < spooled.size(); i++) {
            write(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", spooled.get(i));
        }
        zip.finish();
    }

    private void write(ZipArchiveOutputStream zip, StreamedParts.Part part) throws IOException {
        byte[] xml = part.xml().getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(xml);
        ZipArchiveEntry entry = entry(part.name());
        entry.setSize(xml.length);
        entry.setCrc(checksum.getValue());
        zip.setLevel(level);
        zip.putArchiveEntry(entry);
        zip.write(xml);
        zip.closeArchiveEntry();
    }

    private static void write(ZipArchiveOutputStream zip, String name, SpooledPart part) throws IOException {
        ZipArchiveEntry entry = entry(name);
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setSize(part.plain());
        entry.setCompressedSize(part.deflated());
        entry.setCrc(part.checksum());
        try (InputStream in = part.open()) {
            zip.addRawArchiveEntry(entry, in);
        }
    }

    private static ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(TIME);
        return entry;
    }
}
