package org.prongsai.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Stands in for the program's class of this name, so that the whole program writes its lists by a library and all else stays
 * as it is. In the class path it comes before the program; {@code src/bench/writers.py} compares.
 */
public final class StreamedWorkbook {
    private final LibraryBook book;
    private final int level;
    private final List<StreamedSheet> sheets = new ArrayList<>();

    public StreamedWorkbook(Path folder, String title, String author, LocalDate date, String mark, int level) {
        this.level = level;
        try {
            this.book = LibraryBook.of(folder, level);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int level() {
        return level;
    }

    public StreamedSheet sheet(String name, List<SheetWriter.Cell> heading, List<String> header, int... widths) {
        List<SheetWriter.Cell> cells =
                header.stream().map(text -> new SheetWriter.Cell(CellLook.HEADER, text)).toList();
        try {
            StreamedSheet sheet = new StreamedSheet(book, name, heading, cells, widths);
            sheets.add(sheet);
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void writeTo(OutputStream target) throws IOException {
        for (StreamedSheet sheet : sheets) {
            sheet.finish();
        }
        book.writeTo(target);
    }
}
