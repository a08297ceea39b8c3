package org.prongsai.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** CSV in UTF-8 with a byte order mark, so that Excel shows Thai. */
public final class CsvText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat HEADED =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvText() {}

    /** @param format with its header */
    public static byte[] of(CSVFormat format, List<List<String>> rows) {
        return bytes(new StringBuilder().append(BYTE_ORDER_MARK), format, rows);
    }

    /** The same file without the mark, which readers of data other than spreadsheets take for part of the first column's name. */
    public static byte[] unmarked(byte[] content) {
        int mark = String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8).length;
        boolean marked = new String(content, 0, Math.min(mark, content.length), StandardCharsets.UTF_8)
                .equals(String.valueOf(BYTE_ORDER_MARK));
        return marked ? Arrays.copyOfRange(content, mark, content.length) : content;
    }

    /**
     * Further rows of such a file.
     *
     * @param format without its header
     */
    public static byte[] more(CSVFormat format, List<List<String>> rows) {
        return bytes(new StringBuilder(), format, rows);
    }

    /**
     * The rows of such a file with a header, each made into something.
     *
     * @param row may throw an IllegalArgumentException for one that is none of ours
     * @return empty when it is no CSV, or any row is none of ours
     */
    public static <T> Optional<List<T>> read(byte[] content, Function<CSVRecord, T> row) {
        String text = new String(content, StandardCharsets.UTF_8);
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        try (CSVParser parser = HEADED.parse(new StringReader(marked ? text.substring(1) : text))) {
            return Optional.of(parser.stream().map(row).toList());
        } catch (IOException | UncheckedIOException | IllegalArgumentException noneOfOurs) {
            return Optional.empty();
        }
    }

    /**
     * The first rows of such a file that are wanted; the file is not held.
     *
     * @param wanted may throw an IllegalArgumentException for one that is none of ours
     * @return empty when it can't be read, is no CSV, or any row is none of ours
     */
    public static Optional<List<CSVRecord>> first(Path file, Predicate<CSVRecord> wanted, int most) {
        try (BufferedReader text = Files.newBufferedReader(file)) {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            try (CSVParser parser = HEADED.parse(text)) {
                return Optional.of(parser.stream().filter(wanted).limit(most).toList());
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException noneOfOurs) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(StringBuilder text, CSVFormat format, List<List<String>> rows) {
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
