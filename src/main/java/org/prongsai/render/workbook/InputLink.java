package org.prongsai.render.workbook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;

/** Link from a cell of an output to the cell of the input it speaks of, as long as both lie in the round folder. */
public final class InputLink {
    private static final String INPUT = "../input/";
    private static final String IN_A_ZIP = ".zip/";

    private InputLink() {}

    /** The link's cell: short, for some programs do not break the lines of a link. */
    public static SheetWriter.Cell cell(String file, String address) {
        return new SheetWriter.Cell(CellLook.LINK_SMALL, file.isEmpty() ? "" : ("▸ " + address).strip());
    }

    /**
     * @param column of the page's last row
     * @param file below {@code input/}; nothing is linked when it is empty
     * @param cell its address, empty to lead to the file alone
     */
    public static void on(SheetWriter writer, int column, String file, String sheet, String cell) {
        if (file.isEmpty()) {
            return;
        }
        // What is packed in a zip can't be opened at a cell: the zip is as near as one gets.
        int zip = file.toLowerCase(Locale.ROOT).indexOf(IN_A_ZIP);
        String reachable = zip < 0 ? file : file.substring(0, zip + IN_A_ZIP.length() - 1);
        boolean exact = zip < 0 && !cell.isEmpty();
        writer.linked(column, uri(INPUT + reachable), exact ? "'" + sheet.replace("'", "''") + "'!" + cell : "");
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no relative path: " + path, e);
        }
    }
}
