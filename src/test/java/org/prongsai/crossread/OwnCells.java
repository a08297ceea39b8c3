package org.prongsai.crossread;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.crossread.SeenCell.Kind;
import org.prongsai.model.CellRef;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;

/** Our own reader beside the scripts: prints what it sees in the files of a list, as they do. */
final class OwnCells {
    private final WorkbookReader reader;
    private final PrintStream out;
    private final String file;

    private OwnCells(String file, PrintStream out) {
        this.file = file;
        // LibreOffice calls the sheet of a text as the file.
        this.reader = new WorkbookReader(file.replaceFirst("\\..*", ""));
        this.out = out;
    }

    /** @param args a file with a path a line */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (String path : Files.readAllLines(Path.of(args[0]))) {
            Path file = Path.of(path);
            new OwnCells(String.valueOf(file.getFileName()), out).book(Files.readAllBytes(file));
        }
    }

    private void book(byte[] content) {
        try {
            List<RawGrid> grids = reader.read(content).grids();
            say(Kind.OPENED, "", "", "", "");
            grids.forEach(this::sheet);
        } catch (UnreadableWorkbook refused) {
            say(Kind.NOT_OPENED, "", "", "", refused.reason() + ": " + refused.getMessage());
        }
    }

    private void sheet(RawGrid grid) {
        say(Kind.SHEET, grid.sheet(), "", "", "");
        for (MergedArea area : grid.merged()) {
            say(Kind.AREA, grid.sheet(), area.address(), "", "");
        }
        for (RawRow row : grid.rows()) {
            for (RawCell cell : row.cells()) {
                String address = CellRef.letters(cell.column()) + row.number();
                say(
                        kind(cell.value()),
                        grid.sheet(),
                        address,
                        cell.formula() ? "F" : "",
                        cell.value().text());
            }
        }
        for (RawObject object : grid.objects()) {
            String address = CellRef.letters(object.column()) + object.row();
            if (object.kind() == RawObject.Kind.COVERED) {
                say(Kind.TEXT, grid.sheet(), address, "C", object.text());
            } else if (object.kind() == RawObject.Kind.CELL_PICTURE) {
                say(Kind.TEXT, grid.sheet(), address, "P", object.text());
            }
        }
    }

    private static Kind kind(RawValue value) {
        if (value.equals(RawValue.ErrorValue.NOT_WORKED_OUT)) {
            return Kind.NOT_WORKED_OUT;
        }
        if (value instanceof RawValue.Numeric) {
            return Kind.NUMBER;
        }
        if (value instanceof RawValue.Bool) {
            return Kind.TRUTH;
        }
        return value instanceof RawValue.ErrorValue ? Kind.ERROR : Kind.TEXT;
    }

    private void say(Kind kind, String sheet, String cell, String marks, String text) {
        out.println(new SeenCell(kind, file, sheet, cell, marks, text, List.of()).line());
    }
}
