package org.prongsai.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A workbook as a library writes it while the program reads. */
interface LibraryBook {
    /** @param top number of the first row below the header, from 1 */
    LibrarySheet sheet(String name, int[] widths, int top) throws IOException;

    void writeTo(OutputStream target) throws IOException;

    /** A sheet of it. */
    interface LibrarySheet {
        void rows(RowChunk.DeflatedRows rows) throws IOException;

        /** @param last number of its last row, from 1 */
        void end(int last) throws IOException;
    }

    /** The library that {@code -Dbench.writer} names. */
    static LibraryBook of(Path folder, int level) throws IOException {
        return System.getProperty("bench.writer").equals("sxssf") ? new SxssfBook(level) : new FastexcelBook(folder, level);
    }
}
