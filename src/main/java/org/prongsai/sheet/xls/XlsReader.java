package org.prongsai.sheet.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.prongsai.model.FileFormat;
import org.prongsai.model.SavedTime;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.WrittenTime;

/** Reader of .xls of Excel 97 to 2003 (BIFF8) by the records of its workbook stream; no user model. */
public final class XlsReader {
    private static final String WORKBOOK = "Workbook";
    private static final String OLD_WORKBOOK = "Book";

    /** What else is kept in compound files, each by a stream that no other kind has; the last is Outlook's .msg. */
    private static final List<Map.Entry<String, Reason>> OTHER_DOCUMENTS = List.of(
            Map.entry("WordDocument", Reason.WORD),
            Map.entry("PowerPoint Document", Reason.POWERPOINT),
            Map.entry("__properties_version1.0", Reason.MAIL));

    /** @throws UnreadableWorkbook when it is no whole workbook; never with part of the cells */
    public RawWorkbook read(byte[] content) throws UnreadableWorkbook {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return workbook(files.getRoot());
        } catch (EncryptedDocumentException e) {
            throw new UnreadableWorkbook(Reason.PASSWORD_PROTECTED, e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableWorkbook(Reason.DAMAGED, e);
        }
    }

    private static RawWorkbook workbook(DirectoryNode root) throws UnreadableWorkbook, IOException {
        String stream = workbookStream(root);
        try (InputStream in = root.createDocumentInputStream(stream)) {
            refuseOld(in);
        }
        XlsRecords records = new XlsRecords();
        try (InputStream in = root.createDocumentInputStream(stream)) {
            records.readAll(in.readAllBytes());
        }
        Optional<SummaryInformation> summary =
                properties(root, SummaryInformation.DEFAULT_STREAM_NAME, SummaryInformation.class);
        return new RawWorkbook(
                FileFormat.XLS,
                records.grids(),
                records.date1904(),
                summary.map(SummaryInformation::getLastAuthor).orElse("").strip(),
                summary.map(XlsReader::savedAt).orElse(SavedTime.unknown()),
                marks(root, records.names()));
    }

    /** Custom properties, and defined names. */
    private static Map<String, String> marks(DirectoryNode root, Map<String, String> names) {
        Map<String, String> marks = new HashMap<>();
        properties(root, DocumentSummaryInformation.DEFAULT_STREAM_NAME, DocumentSummaryInformation.class)
                .flatMap(summary -> Optional.ofNullable(summary.getCustomProperties()))
                .ifPresent(custom -> custom.forEach((name, value) -> marks.put(name, String.valueOf(value))));
        names.forEach(marks::putIfAbsent);
        return marks;
    }

    /** A count from the year 1601 in UTC, but only of programs that are known to keep to that. */
    private static SavedTime savedAt(SummaryInformation summary) {
        Date written = summary.getLastSaveDateTime();
        String program = Objects.requireNonNullElse(summary.getApplicationName(), "");
        return written == null ? SavedTime.unknown() : WrittenTime.of(String.valueOf(written.toInstant()), program);
    }

    private static String workbookStream(DirectoryNode root) throws UnreadableWorkbook {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new UnreadableWorkbook(Reason.PASSWORD_PROTECTED, "an encrypted package");
        }
        if (root.hasEntryCaseInsensitive(WORKBOOK)) {
            return WORKBOOK;
        }
        if (root.hasEntryCaseInsensitive(OLD_WORKBOOK)) {
            return OLD_WORKBOOK;
        }
        for (Map.Entry<String, Reason> other : OTHER_DOCUMENTS) {
            if (root.hasEntryCaseInsensitive(other.getKey())) {
                throw new UnreadableWorkbook(other.getValue(), other.getKey());
            }
        }
        throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK, "no stream " + WORKBOOK);
    }

    /** Looks at the first record before POI does, which takes older records for newer ones. */
    private static void refuseOld(InputStream in) throws UnreadableWorkbook, IOException {
        byte[] start = in.readNBytes(6);
        int record = start.length < 6 ? 0 : unsigned(start, 0);
        if (record == BOFRecord.sid && unsigned(start, 4) == BOFRecord.VERSION) {
            return;
        }
        boolean old = record == BOFRecord.biff5_sid
                || record == BOFRecord.biff4_sid
                || record == BOFRecord.biff3_sid
                || record == BOFRecord.biff2_sid;
        throw new UnreadableWorkbook(old ? Reason.OLD_EXCEL : Reason.DAMAGED, "the first record is " + record);
    }

    private static int unsigned(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << 8;
    }

    /** Properties that are not as they should be say nothing; the cells do not depend on them. */
    private static <T> Optional<T> properties(DirectoryNode root, String stream, Class<T> kind) {
        if (!root.hasEntryCaseInsensitive(stream)) {
            return Optional.empty();
        }
        try (InputStream in = root.createDocumentInputStream(stream)) {
            return Optional.of(PropertySetFactory.create(in))
                    .filter(kind::isInstance)
                    .map(kind::cast);
        } catch (HPSFException | IOException | RuntimeException notAsTheyShouldBe) {
            return Optional.empty();
        }
    }
}
