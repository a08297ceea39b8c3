package org.prongsai.sheet.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ddf.EscherComplexProperty;
import org.apache.poi.ddf.EscherOptRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.sheet.ColumnSpan;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawLook;
import org.prongsai.sheet.RawNote;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawObject.Kind;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

/** What lies on and around the cells of an .xls, as POI writes it and in records that no program at hand writes. */
final class XlsLayersTest {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private final HSSFWorkbook book = new HSSFWorkbook();
    private final HSSFSheet sheet = book.createSheet("ก");

    private HSSFCell cell(int row, int column, String text) {
        HSSFRow line = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
        HSSFCell cell = line.createCell(column - 1);
        cell.setCellValue(text);
        return cell;
    }

    private HSSFFont font(boolean struck, IndexedColors colour) {
        HSSFFont font = book.createFont();
        font.setStrikeout(struck);
        font.setColor(colour.getIndex());
        return font;
    }

    private void style(HSSFCell cell, Consumer<HSSFCellStyle> change) {
        HSSFCellStyle style = book.createCellStyle();
        change.accept(style);
        cell.setCellStyle(style);
    }

    private byte[] save() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private RawGrid read() throws IOException, UnreadableWorkbook {
        return new XlsReader().read(save()).grids().get(0);
    }

    private static RawRow firstRow(byte[] stream) throws IOException, UnreadableWorkbook {
        return new XlsReader().read(compound(stream)).grids().get(0).rows().get(0);
    }

    private byte[] workbookStream() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(save()))) {
            return files.createDocumentInputStream("Workbook").readAllBytes();
        }
    }

    private static byte[] compound(byte[] stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(stream), "Workbook");
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** Where the first record of a kind stands from some place on. */
    private static int find(byte[] stream, int kind, int from) {
        ByteBuffer bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (at < from || Short.toUnsignedInt(bytes.getShort(at)) != kind) {
            at += 4 + Short.toUnsignedInt(bytes.getShort(at + 2));
        }
        return at;
    }

    /** The stream with a record more before the one at a place of the last sheet. */
    private static byte[] with(byte[] stream, int at, int kind, byte... body) {
        ByteBuffer longer = ByteBuffer.allocate(stream.length + 4 + body.length).order(ByteOrder.LITTLE_ENDIAN);
        longer.put(stream, 0, at)
                .putShort((short) kind)
                .putShort((short) body.length)
                .put(body);
        return longer.put(stream, at, stream.length - at).array();
    }

    private static void assertContradictory(byte[] stream) throws IOException {
        byte[] content = compound(stream);
        assertThatThrownBy(() -> new XlsReader().read(content))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(Reason.CONTRADICTORY));
    }

    @Test
    void a_struck_cell_and_a_struck_stretch_are_marked() throws IOException, UnreadableWorkbook {
        style(cell(1, 1, "คำ"), style -> style.setFont(font(true, IndexedColors.BLACK)));
        HSSFRichTextString rich = new HSSFRichTextString("อยู่ ไม่อยู่ ต่อ");
        rich.applyFont(5, 12, font(true, IndexedColors.BLACK));
        cell(1, 2, "").setCellValue(rich);
        HSSFCell day = cell(1, 3, "");
        day.setCellValue(44_270);
        style(day, style -> {
            style.setFont(font(true, IndexedColors.BLACK));
            style.setDataFormat((short) 14);
        });
        assertThat(read().rows().get(0).cells())
                .containsExactly(
                        new RawCell(1, new RawValue.Text("[ขีดฆ่า: คำ]"), false, new RawLook(true, false, "")),
                        new RawCell(
                                2,
                                new RawValue.Text("อยู่ [ขีดฆ่า: ไม่อยู่] ต่อ"),
                                false,
                                new RawLook(true, false, "")),
                        new RawCell(3, new RawValue.Text("[ขีดฆ่า: 2021-03-15]"), false, new RawLook(true, false, "")));
    }

    /** As Excel keeps the lines in its record of a style. */
    @Test
    void a_cell_crossed_out_from_corner_to_corner_is_struck_out() throws IOException, UnreadableWorkbook {
        HSSFRichTextString rich = new HSSFRichTextString("เดิม ใหม่");
        rich.applyFont(5, 9, font(false, IndexedColors.RED));
        HSSFCell cell = cell(1, 1, "");
        cell.setCellValue(rich);
        style(cell, style -> style.setWrapText(true));
        byte[] stream = workbookStream();
        int at = find(stream, 0xE0, 0);
        while (stream[at + 24] == (byte) 0xE0) {
            at += 24;
        }
        stream[at + 4 + 13] |= (byte) 0x40;
        assertThat(firstRow(stream).cells().get(0).look()).isEqualTo(RawLook.PLAIN);
        stream[at + 4 + 16] |= 0x20;
        assertThat(firstRow(stream).cells().get(0))
                .isEqualTo(
                        new RawCell(1, new RawValue.Text("[ขีดฆ่า: เดิม ใหม่]"), false, new RawLook(true, false, "")));
    }

    @ParameterizedTest
    @CsvSource({"TRUE, true", "TRUE(), true", "1, true", "1=1, true", "0, false", "1=2, false", "A1=5, false"})
    void what_a_condition_lays_over_cells_whatever_they_say_is_how_they_look(String formula, boolean unseen)
            throws IOException, UnreadableWorkbook {
        cell(1, 1, "คำ");
        cell(1, 2, "คำ");
        HSSFSheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
        HSSFConditionalFormattingRule rule = conditions.createConditionalFormattingRule(formula);
        rule.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
        conditions.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A1:A9")}, rule);
        assertThat(read().rows().get(0).cells())
                .extracting(cell -> cell.look().unseen())
                .containsExactly(unseen, false);
    }

    @Test
    void ink_is_held_against_the_pattern_behind_it() throws IOException, UnreadableWorkbook {
        style(cell(1, 1, "ดำบนเทา"), style -> style.setFillPattern(FillPatternType.LESS_DOTS));
        style(cell(1, 2, "ขาวบนเทา"), style -> {
            style.setFont(font(false, IndexedColors.WHITE));
            style.setFillPattern(FillPatternType.LESS_DOTS);
            style.setFillForegroundColor(IndexedColors.BLACK.getIndex());
            style.setFillBackgroundColor(IndexedColors.WHITE.getIndex());
        });
        style(cell(1, 3, "แดงบนแดง"), style -> {
            style.setFont(font(false, IndexedColors.RED));
            style.setFillPattern(FillPatternType.BRICKS);
            style.setFillForegroundColor(IndexedColors.RED.getIndex());
            style.setFillBackgroundColor(IndexedColors.RED.getIndex());
        });
        assertThat(read().rows().get(0).cells())
                .extracting(cell -> cell.look().unseen())
                .containsExactly(false, true, true);
    }

    @Test
    void what_can_not_be_seen_is_told() throws IOException, UnreadableWorkbook {
        style(cell(1, 1, "ขาว"), style -> style.setFont(font(false, IndexedColors.WHITE)));
        style(cell(1, 2, "เหลือง"), style -> {
            style.setFont(font(false, IndexedColors.YELLOW));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        });
        style(
                cell(1, 3, "รูปแบบ"),
                style -> style.setDataFormat(book.createDataFormat().getFormat(";;;")));
        style(cell(1, 4, "แดง"), style -> style.setFont(font(false, IndexedColors.RED)));
        HSSFRichTextString rich = new HSSFRichTextString("เห็น ไม่เห็น");
        rich.applyFont(5, 12, font(false, IndexedColors.WHITE));
        cell(1, 5, "").setCellValue(rich);
        book.getCustomPalette().setColorAtIndex(IndexedColors.AQUA.getIndex(), (byte) 250, (byte) 250, (byte) 250);
        style(cell(1, 6, "เกือบขาว"), style -> style.setFont(font(false, IndexedColors.AQUA)));
        cell(1, 7, "ธรรมดา");
        assertThat(read().rows().get(0).cells())
                .extracting(cell -> cell.look().unseen())
                .containsExactly(true, true, true, false, true, true, false);
    }

    @Test
    void links_are_kept() throws IOException, UnreadableWorkbook {
        HSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("https://drive.example/ไฟล์");
        cell(1, 1, "คำสั่ง").setHyperlink(link);
        HSSFHyperlink inside = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        inside.setAddress("'ก'!A1");
        cell(1, 2, "ที่อื่น").setHyperlink(inside);
        HSSFCell formula = cell(1, 3, "");
        formula.setCellFormula("HYPERLINK(\"https://a.example/x\",\"ดูภาพ\")");
        formula.setCellValue("ดูภาพ");
        HSSFHyperlink file = book.getCreationHelper().createHyperlink(HyperlinkType.FILE);
        file.setAddress("order.pdf");
        cell(1, 4, "ไฟล์").setHyperlink(file);
        HSSFCell made = cell(1, 5, "");
        made.setCellFormula("HYPERLINK(A1,\"ดูภาพ\")");
        made.setCellValue("ดูภาพ");
        assertThat(read().rows().get(0).cells())
                .extracting(cell -> cell.look().link())
                .containsExactly("https://drive.example/ไฟล์", "", "https://a.example/x", "order.pdf", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HYPERLINK(\"https://a.example/\"&A2,\"ภาพ\")|",
                "HYPERLINK(\"https://a.example/\"&A2)|",
                "HYPERLINK(A2,\"https://a.example/\")|",
                "HYPERLINK(IF(A2=1,\"https://a.example/\",\"b\"),\"ภาพ\")|",
                "HYPERLINK(\"https://a.example/x\",SUM(A2:A3)&\"ภาพ\")|https://a.example/x",
                "HYPERLINK(\"https://a.example/x\",IF(A2=1,(\"ก\"),\"ข\"))|https://a.example/x",
                "HYPERLINK(\"https://a.example/x\")|https://a.example/x"
            })
    void an_address_that_is_worked_out_stands_nowhere(String formula, String address)
            throws IOException, UnreadableWorkbook {
        HSSFCell cell = cell(1, 1, "");
        cell.setCellFormula(formula);
        cell.setCellValue("ภาพ");
        RawCell read = read().rows().get(0).cells().get(0);
        assertThat(read.formula()).isTrue();
        assertThat(read.look().link()).isEqualTo(address == null ? "" : address);
    }

    @Test
    void a_formula_that_is_none_gives_no_more_than_its_value() throws IOException, UnreadableWorkbook {
        HSSFCell cell = cell(1, 1, "");
        cell.setCellFormula("HYPERLINK(\"https://a.example/x\",\"ภาพ\")");
        cell.setCellValue("ภาพ");
        byte[] stream = workbookStream();
        int formula = find(stream, 0x06, find(stream, 0x809, 1));
        stream[formula + 4 + 22] = (byte) 0xEE;
        assertThat(firstRow(stream).cells()).containsExactly(new RawCell(1, new RawValue.Text("ภาพ"), true));
    }

    /** As LibreOffice and Excel before 365 keep {@code DISPIMG} and {@code IMAGE}: no name of a function, and an error. */
    @Test
    void a_picture_that_is_a_value_is_the_error_that_its_formula_came_to() throws IOException, UnreadableWorkbook {
        HSSFCell cell = cell(1, 1, "");
        cell.setCellFormula("#NAME?");
        cell.setCellErrorValue(FormulaError.NAME);
        assertThat(read().rows().get(0).cells())
                .containsExactly(new RawCell(1, new RawValue.ErrorValue("#NAME?"), true));
    }

    @Test
    void a_picture_says_what_it_shows() throws IOException, UnreadableWorkbook {
        sheet.createDrawingPatriarch().createPicture(anchor(5, 5), book.addPicture(DOT, Workbook.PICTURE_TYPE_PNG));
        HSSFWorkbook opened = new HSSFWorkbook(new ByteArrayInputStream(save()));
        byte[] words = "ภาพถ่ายป้าย\0".getBytes(StandardCharsets.UTF_16LE);
        EscherComplexProperty described =
                new EscherComplexProperty(EscherPropertyTypes.GROUPSHAPE__DESCRIPTION, false, words.length);
        described.setComplexData(words);
        options(opened.getSheetAt(0).getDrawingEscherAggregate().getEscherRecords())
                .addEscherProperty(described);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        opened.write(out);
        assertThat(new XlsReader().read(out.toByteArray()).grids().get(0).objects())
                .containsExactly(new RawObject(Kind.PICTURE, 5, 5, 6, 5, "ภาพถ่ายป้าย"));
    }

    /** Those of the last shape. */
    private static EscherOptRecord options(List<EscherRecord> of) {
        EscherOptRecord last = new EscherOptRecord();
        Deque<EscherRecord> all = new ArrayDeque<>(of);
        while (!all.isEmpty()) {
            EscherRecord one = all.pop();
            last = one instanceof EscherOptRecord options ? options : last;
            all.addAll(one.getChildRecords());
        }
        return last;
    }

    /** A button and a box to tick are controls; the arrow that opens a filter is the program's. */
    @Test
    void controls_are_told_and_the_arrows_of_filters_are_not() throws IOException, UnreadableWorkbook {
        HSSFPatriarch drawing = sheet.createDrawingPatriarch();
        cell(1, 1, "ค่า");
        drawing.createSimpleShape(anchor(3, 3));
        drawing.createSimpleShape(anchor(5, 5));
        drawing.createSimpleShape(anchor(7, 7)).setShapeType(HSSFSimpleShape.OBJECT_TYPE_COMBO_BOX);
        byte[] stream = workbookStream();
        int first = find(stream, 0x5D, 0);
        int second = find(stream, 0x5D, first + 1);
        stream[first + 4 + 4] = 0x07;
        stream[second + 4 + 4] = 0x0B;
        int third = find(stream, 0x5D, second + 1);
        stream[third + 4 + 9] = 0x21;
        assertThat(new XlsReader().read(compound(stream)).grids().get(0).objects())
                .containsExactly(
                        new RawObject(Kind.CONTROL, 3, 3, 4, 3, ""), new RawObject(Kind.CONTROL, 5, 5, 6, 5, ""));
    }

    /** CRN: what is kept of another file's cells. */
    @Test
    void what_is_kept_of_other_files_is_no_cell() throws IOException, UnreadableWorkbook {
        cell(1, 1, "ที่เห็น");
        byte[] stream = workbookStream();
        int at = find(stream, 0x85, 0);
        byte[] kept = {0, 0, 0, 0, 2, 1, 0, 0, 'x'};
        byte[] longer = with(stream, at, 0x5A, kept);
        int moved = at + 4 + kept.length;
        ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN).putInt(moved + 4, find(longer, 0x809, moved));
        assertThat(new XlsReader().read(compound(longer)).grids()).containsExactly(read());
    }

    @Test
    void what_is_tracked_is_no_cell() throws IOException, UnreadableWorkbook {
        cell(1, 1, "ที่เห็น");
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(save()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(workbookStream()), "Revision Log");
            files.createDocument(new ByteArrayInputStream(new byte[] {1, 2, 3}), "User Names");
            files.writeFilesystem(out);
            assertThat(new XlsReader().read(out.toByteArray()).grids()).containsExactly(read());
        }
    }

    private HSSFClientAnchor anchor(int row, int column) {
        return new HSSFClientAnchor(10, 10, 500, 200, (short) (column - 1), row - 1, (short) (column - 1), row);
    }

    @Test
    void notes_are_read_and_are_no_objects() throws IOException, UnreadableWorkbook {
        HSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor(1, 5));
        comment.setString(new HSSFRichTextString("ยังรอหนังสือ\nยังไม่เสร็จ"));
        comment.setAuthor("สมชาย");
        cell(3, 2, "ค่า").setCellComment(comment);
        RawGrid grid = read();
        assertThat(grid.notes()).containsExactly(new RawNote(3, 2, "ยังรอหนังสือ\nยังไม่เสร็จ"));
        assertThat(grid.objects()).isEmpty();
    }

    @Test
    void objects_are_told_with_their_cells_and_texts() throws IOException, UnreadableWorkbook {
        cell(1, 1, "ค่า");
        HSSFPatriarch drawing = sheet.createDrawingPatriarch();
        drawing.createTextbox(anchor(4, 4)).setString(new HSSFRichTextString("ข้อความในกล่อง"));
        HSSFPicture picture = drawing.createPicture(anchor(5, 5), book.addPicture(DOT, Workbook.PICTURE_TYPE_PNG));
        picture.setFillColor(0);
        HSSFShapeGroup group = drawing.createGroup(anchor(8, 2));
        group.createTextbox(new org.apache.poi.hssf.usermodel.HSSFChildAnchor(0, 0, 100, 100))
                .setString(new HSSFRichTextString("หนึ่ง"));
        group.createTextbox(new org.apache.poi.hssf.usermodel.HSSFChildAnchor(100, 100, 200, 200))
                .setString(new HSSFRichTextString("two"));
        drawing.createSimpleShape(anchor(9, 9));
        assertThat(read().objects())
                .containsExactly(
                        new RawObject(Kind.SHAPE, 4, 4, 5, 4, "ข้อความในกล่อง"),
                        new RawObject(Kind.PICTURE, 5, 5, 6, 5, ""),
                        new RawObject(Kind.SHAPE, 8, 2, 9, 2, "หนึ่ง\ntwo"),
                        new RawObject(Kind.SHAPE, 9, 9, 10, 9, ""));
    }

    @Test
    void covered_cells_never_count() throws IOException, UnreadableWorkbook {
        cell(1, 1, "ก");
        cell(2, 1, "ข");
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
        RawGrid grid = read();
        assertThat(grid.merged()).containsExactly(new MergedArea(1, 1, 2, 1));
        assertThat(grid.rows()).extracting(RawRow::number).containsExactly(1);
        assertThat(grid.objects()).containsExactly(new RawObject(Kind.COVERED, 2, 1, 2, 1, "ข"));
    }

    @Test
    void hidden_columns_and_rows_are_told() throws IOException, UnreadableWorkbook {
        for (int row = 1; row <= 3; row++) {
            cell(row, 1, "ก");
        }
        sheet.setColumnHidden(2, true);
        sheet.setColumnWidth(4, 0);
        sheet.getRow(0).setZeroHeight(true);
        sheet.getRow(1).setHeight((short) 0);
        RawGrid grid = read();
        assertThat(grid.hiddenColumns()).containsExactly(new ColumnSpan(3, 3), new ColumnSpan(5, 5));
        assertThat(grid.rows()).extracting(RawRow::hidden).containsExactly(true, true, false);
    }

    @Test
    void marks_are_custom_properties_and_names_that_hold_a_text() throws IOException, UnreadableWorkbook {
        HSSFName text = book.createName();
        text.setNameName("prongsai_form");
        text.setRefersToFormula("\"prongsai/2\"");
        HSSFName area = book.createName();
        area.setNameName("prongsai_status");
        area.setRefersToFormula("'ก'!$A$1:$A$4");
        book.createInformationProperties();
        CustomProperties custom = new CustomProperties();
        custom.put("prongsai.form", "prongsai/1");
        book.getDocumentSummaryInformation().setCustomProperties(custom);
        assertThat(new XlsReader().read(save()).marks())
                .containsOnly(
                        java.util.Map.entry("prongsai_form", "prongsai/2"),
                        java.util.Map.entry("prongsai.form", "prongsai/1"));
    }

    @Test
    void what_is_encrypted_under_the_default_password_has_all_its_layers() throws IOException, UnreadableWorkbook {
        style(cell(1, 1, "คำ"), style -> style.setFont(font(true, IndexedColors.WHITE)));
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
        RawGrid plain = read();
        Biff8EncryptionKey.setCurrentUserPassword("VelvetSweatshop");
        try {
            byte[] locked = save();
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertThat(new XlsReader().read(locked).grids()).containsExactly(plain);
            assertThat(plain.rows().get(0).cells().get(0).look()).isEqualTo(new RawLook(true, true, ""));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** DELTA, CONDFMT12, a kind that nobody knows; each longer than any program expects. */
    @ParameterizedTest
    @CsvSource({"16", "2169", "63", "16369", "24669"})
    void a_record_that_no_cell_depends_on_refuses_no_file(int kind) throws IOException, UnreadableWorkbook {
        cell(1, 1, "ค่า");
        RawGrid expected = read();
        byte[] stream = workbookStream();
        int sheetBegins = find(stream, 0x809, 1);
        byte[] longer = with(stream, find(stream, 0xFD, sheetBegins), kind, new byte[33]);
        byte[] continued = with(longer, find(longer, 0xFD, sheetBegins), 0x3C, new byte[7]);
        assertThat(new XlsReader().read(compound(longer)).grids()).containsExactly(expected);
        if (kind != 63) {
            assertThat(new XlsReader().read(compound(continued)).grids()).containsExactly(expected);
        }
    }

    @Test
    void two_records_of_one_cell_are_refused() throws IOException {
        cell(1, 1, "หนึ่ง");
        cell(2, 1, "สอง");
        byte[] stream = workbookStream();
        int first = find(stream, 0xFD, 0);
        int end = find(stream, 0x0A, first);
        byte[] label = Arrays.copyOfRange(stream, first + 4, first + 14);
        byte[] other = label.clone();
        other[6] = 1;
        assertContradictory(with(stream, end, 0xFD, other));
        byte[] number = Arrays.copyOf(label, 14);
        assertContradictory(with(stream, end, 0x203, number));
        byte[] blank = Arrays.copyOf(label, 6);
        assertContradictory(with(stream, end, 0x201, blank));
        byte[] blanks = {0, 0, 0, 0, 15, 0, 15, 0, 1, 0};
        assertContradictory(with(stream, end, 0xBE, blanks));
    }

    @Test
    void a_cell_that_is_blank_twice_is_blank() throws IOException, UnreadableWorkbook {
        cell(1, 1, "หนึ่ง");
        byte[] stream = workbookStream();
        int end = find(stream, 0x0A, find(stream, 0xFD, 0));
        byte[] blank = {0, 0, 5, 0, 15, 0};
        byte[] twice = with(with(stream, end, 0x201, blank), end, 0x201, blank);
        assertThat(new XlsReader().read(compound(twice)).grids()).containsExactly(read());
    }

    @Test
    void a_sheet_that_is_elsewhere_is_refused() throws IOException {
        cell(1, 1, "ค่า");
        book.createSheet("ข").createRow(0).createCell(0).setCellValue("อื่น");
        byte[] stream = workbookStream();
        int first = find(stream, 0x85, 0);
        int second = find(stream, 0x85, first + 1);
        byte[] elsewhere = stream.clone();
        elsewhere[first + 4] = (byte) (elsewhere[first + 4] + 4);
        assertContradictory(elsewhere);
        byte[] twice = stream.clone();
        System.arraycopy(stream, first + 4, twice, second + 4, 4);
        assertContradictory(twice);
    }

    @Test
    void sheets_of_charts_and_macros_have_no_cells() throws IOException, UnreadableWorkbook {
        cell(1, 1, "ค่า");
        book.createSheet("แผนภูมิ").createRow(0).createCell(0).setCellValue(99);
        byte[] stream = workbookStream();
        int named = find(stream, 0x85, find(stream, 0x85, 0) + 1);
        int begins = find(stream, 0x809, find(stream, 0x809, 1) + 1);
        byte[] chart = stream.clone();
        chart[named + 4 + 5] = 2;
        chart[begins + 4 + 2] = 0x20;
        assertThat(new XlsReader().read(compound(chart)).grids().get(1))
                .isEqualTo(new RawGrid("แผนภูมิ", false, java.util.List.of()));
        byte[] both = stream.clone();
        both[named + 4 + 5] = 2;
        assertContradictory(both);
    }

    @Test
    void a_formula_whose_text_is_not_in_the_file_is_told() throws IOException, UnreadableWorkbook {
        HSSFCell formula = cell(1, 1, "");
        formula.setCellFormula("\"ก\"&\"ข\"");
        formula.setCellValue("กข");
        byte[] stream = workbookStream();
        int result = find(stream, 0x207, 0);
        stream[result + 1] = 0x7F;
        assertThat(firstRow(stream).cells())
                .containsExactly(new RawCell(1, new RawValue.ErrorValue("#FORMULA!"), true));
    }

    @Test
    void no_look_however_broken_refuses_a_file() throws IOException, UnreadableWorkbook {
        cell(1, 1, "ค่า");
        byte[] stream = workbookStream();
        int at = find(stream, 0xFD, find(stream, 0x809, 1));
        byte[] nonsense = new byte[40];
        Arrays.fill(nonsense, (byte) 0xEE);
        for (int kind : new int[] {0xEC, 0x5D, 0x1B6, 0x1C, 0x1B8}) {
            byte[] broken = with(stream, at, kind, nonsense);
            byte[] continued = with(broken, at + 44, 0x3C, nonsense);
            assertThat(new XlsReader().read(compound(continued)).grids().get(0).rows())
                    .as("record %x", kind)
                    .isEqualTo(read().rows());
        }
        byte[] empty = stream;
        for (int kind : new int[] {0xEC, 0x5D, 0x1B6, 0x3C, 0x1C, 0xE5, 0x7D, 0x225, 0xBE}) {
            empty = with(empty, at, kind);
        }
        assertThat(new XlsReader()
                        .read(compound(empty))
                        .grids()
                        .get(0)
                        .rows()
                        .get(0)
                        .text(1))
                .isEqualTo("ค่า");
    }
}
