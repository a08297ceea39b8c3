package org.prongsai.sheet.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.prongsai.model.FileFormat;
import org.prongsai.model.SavedTime;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.text.StrictText;

/** Reader of .csv as Thai Excel and LibreOffice write it: one sheet, every value a text or an error, nothing about who saved it. */
public final class CsvReader {
    /** Also of empty ones, which the parser keeps as it does others. */
    private static final int MAX_VALUES = 1_000_000;
    /** What Excel and LibreOffice write for a value that came to nothing, or that its column is too narrow for. */
    private static final Pattern ERROR =
            Pattern.compile("#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!)|Err:[0-9]{3}|#{2,}");

    private final String sheet;

    /** @param sheet what its one sheet is called */
    public CsvReader(String sheet) {
        this.sheet = sheet;
    }

    /** @throws UnreadableWorkbook when it is no text, or ends within quotes; never with part of the cells */
    public RawWorkbook read(byte[] content) throws UnreadableWorkbook {
        String text = text(content);
        char separator = CsvSeparator.of(text);
        CellQuota count = new CellQuota();
        List<RawRow> rows = new ArrayList<>();
        try (CSVParser records = parser(text, separator)) {
            for (CSVRecord record : records) {
                List<RawCell> cells = cells(record);
                for (RawCell cell : cells) {
                    count.add(1, cell.value());
                }
                if (!cells.isEmpty()) {
                    rows.add(new RawRow(Math.toIntExact(record.getRecordNumber()), false, cells));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableWorkbook(Reason.DAMAGED, e);
        }
        return new RawWorkbook(
                FileFormat.CSV, List.of(new RawGrid(sheet, false, rows)), false, "", SavedTime.unknown());
    }

    /** Records as a spreadsheet counts rows: an empty line is one. */
    static CSVParser parser(String text, char separator) throws IOException {
        return CSVFormat.RFC4180.builder().setDelimiter(separator).get().parse(new StringReader(text));
    }

    private static List<RawCell> cells(CSVRecord record) {
        List<RawCell> cells = new ArrayList<>();
        for (int i = 0; i < record.size(); i++) {
            if (!record.get(i).isEmpty()) {
                cells.add(new RawCell(i + 1, value(record.get(i)), false));
            }
        }
        return cells;
    }

    private static RawValue value(String text) {
        return ERROR.matcher(text).matches() ? new RawValue.ErrorValue(text) : new RawValue.Text(text);
    }

    /** Values or lines: a line with nothing in it is read too. */
    private static boolean separates(int letter) {
        return letter == '\n' || letter == '\r' || CsvSeparator.isOne(letter);
    }

    private static String text(byte[] content) throws UnreadableWorkbook {
        String values = StrictText.typed(content)
                .orElseThrow(() -> new UnreadableWorkbook(
                        Reason.NOT_A_WORKBOOK, "neither Unicode nor " + StrictText.THAI_WINDOWS));
        if (values.chars().anyMatch(letter -> letter < '\t')) {
            throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK, "a letter that no text has");
        }
        if (values.startsWith("<")) {
            throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK, "markup, in which commas separate nothing");
        }
        if (values.length() > CellQuota.MAX_LETTERS
                || values.chars().filter(CsvReader::separates).count() > MAX_VALUES) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE, "more than " + MAX_VALUES + " values");
        }
        return values;
    }
}
