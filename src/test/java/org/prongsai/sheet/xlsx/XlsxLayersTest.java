package org.prongsai.sheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.layout.FormLayout;
import org.prongsai.sheet.ColumnSpan;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawLook;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawObject.Kind;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;

/** What lies on and around cells, as POI writes it and as programs write it that POI does not know. */
final class XlsxLayersTest {
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet("ก");

    private XSSFCell cell(int row, int column, String text) {
        var line = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
        XSSFCell cell = line.createCell(column - 1);
        cell.setCellValue(text);
        return cell;
    }

    private XSSFFont font(boolean struck, short colour) {
        XSSFFont font = book.createFont();
        font.setStrikeout(struck);
        font.setColor(colour);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private RawGrid read() throws IOException, UnreadableWorkbook {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return new WorkbookReader(FormLayout.SHEET)
                .read(out.toByteArray())
                .grids()
                .get(0);
    }

    private RawCell readOne() throws IOException, UnreadableWorkbook {
        return read().rows().get(0).cells().get(0);
    }

    private static RawGrid tiny(TinyWorkbook workbook) throws UnreadableWorkbook {
        return new WorkbookReader(FormLayout.SHEET)
                .read(workbook.bytes())
                .grids()
                .get(0);
    }

    @Test
    void a_cell_that_is_struck_out_says_so_in_its_text() throws IOException, UnreadableWorkbook {
        cell(1, 1, "บรรลุเป้าหมาย").setCellStyle(style(font(true, IndexedColors.BLACK.index)));
        assertThat(readOne())
                .isEqualTo(new RawCell(
                        1, new RawValue.Text("[ขีดฆ่า: บรรลุเป้าหมาย]"), false, new RawLook(true, false, "")));
    }

    @Test
    void runs_that_are_struck_out_are_marked_and_others_are_not() throws IOException, UnreadableWorkbook {
        XSSFFont struck = font(true, IndexedColors.BLACK.index);
        XSSFFont plain = font(false, IndexedColors.BLACK.index);
        XSSFRichTextString text = new XSSFRichTextString();
        text.append("ร่างแรก ", struck);
        text.append("ร่างสอง", struck);
        text.append("ของจริง", plain);
        text.append("ท้าย", struck);
        cell(1, 1, "").setCellValue(text);
        assertThat(readOne().value().text()).isEqualTo("[ขีดฆ่า: ร่างแรก ร่างสอง] ของจริง [ขีดฆ่า: ท้าย]");
        assertThat(readOne().look().struck()).isTrue();
    }

    @Test
    void a_run_of_its_own_look_is_not_struck_out_in_a_cell_that_is() throws IOException, UnreadableWorkbook {
        XSSFRichTextString text = new XSSFRichTextString();
        text.append("เดิม ");
        text.append("ใหม่", font(false, IndexedColors.BLACK.index));
        XSSFCell cell = cell(1, 1, "");
        cell.setCellValue(text);
        cell.setCellStyle(style(font(true, IndexedColors.BLACK.index)));
        assertThat(readOne().value().text()).isEqualTo("[ขีดฆ่า: เดิม] ใหม่");
    }

    @Test
    void a_day_that_is_struck_out_is_no_day_any_more() throws IOException, UnreadableWorkbook {
        XSSFCell cell = cell(1, 1, "");
        cell.setCellValue(44286);
        XSSFCellStyle style = style(font(true, IndexedColors.BLACK.index));
        style.setDataFormat(book.createDataFormat().getFormat("d/m/yyyy"));
        cell.setCellStyle(style);
        assertThat(readOne().value()).isEqualTo(new RawValue.Text("[ขีดฆ่า: 2021-03-31]"));
    }

    @Test
    void ink_in_the_colour_of_its_ground_is_unseen() throws IOException, UnreadableWorkbook {
        cell(1, 1, "ขาวบนขาว").setCellStyle(style(font(false, IndexedColors.WHITE.index)));
        XSSFCellStyle blue = style(font(false, IndexedColors.DARK_BLUE.index));
        blue.setFillForegroundColor(IndexedColors.DARK_BLUE.index);
        blue.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell(1, 2, "น้ำเงินบนน้ำเงิน").setCellStyle(blue);
        XSSFCellStyle seen = style(font(false, IndexedColors.WHITE.index));
        seen.setFillForegroundColor(IndexedColors.DARK_BLUE.index);
        seen.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell(1, 3, "ขาวบนน้ำเงิน").setCellStyle(seen);
        XSSFCellStyle nothing = book.createCellStyle();
        nothing.setDataFormat(book.createDataFormat().getFormat(";;;"));
        cell(1, 4, "ไม่แสดง").setCellStyle(nothing);
        XSSFRichTextString part = new XSSFRichTextString("ดำ");
        part.append("ขาว", font(false, IndexedColors.WHITE.index));
        cell(1, 5, "").setCellValue(part);
        assertThat(read().rows().get(0).cells())
                .extracting(one -> one.look().unseen())
                .containsExactly(true, true, false, true, true);
    }

    @Test
    void a_cell_has_the_address_that_it_leads_to() throws IOException, UnreadableWorkbook {
        Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("https://drive.google.com/file/d/1AbCdEf/view");
        cell(1, 1, "ดูภาพ").setHyperlink(link);
        Hyperlink inside = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        inside.setAddress("ก!A1");
        cell(1, 2, "ดูที่นี่").setHyperlink(inside);
        cell(1, 3, "").setCellFormula("HYPERLINK(\"https://a.go.th/?q=\"\"1\"\"\",\"ภาพ\")");
        sheet.getRow(0).getCell(2).setCellValue("ภาพ");
        assertThat(read().rows().get(0).cells())
                .extracting(one -> one.look().link())
                .containsExactly("https://drive.google.com/file/d/1AbCdEf/view", "", "https://a.go.th/?q=\"1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HYPERLINK(\"https://a.go.th/\"&amp;B1,\"ภาพ\")|",
                "HYPERLINK(B1,\"https://a.go.th/\")|",
                "HYPERLINK(\"https://a.go.th/x\" , \"ภาพ\"&amp;B1)|https://a.go.th/x",
                "HYPERLINK(\"https://a.go.th/x\")|https://a.go.th/x"
            })
    void an_address_that_is_worked_out_stands_nowhere(String formula, String address) throws UnreadableWorkbook {
        RawGrid grid = tiny(
                new TinyWorkbook().sheet("<row r='1'><c r='A1' t='str'><f>" + formula + "</f><v>ภาพ</v></c></row>"));
        RawCell cell = grid.rows().get(0).cells().get(0);
        assertThat(cell.formula()).isTrue();
        assertThat(cell.look().link()).isEqualTo(address == null ? "" : address);
    }

    private static String revision(String value) {
        return "<revisions xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><rcc rId='1' sId='1'>"
                + "<oc r='A1' t='inlineStr'><is><t>" + value + "</t></is></oc><nc r='A1' t='inlineStr'><is><t>" + value
                + "</t></is></nc></rcc></revisions>";
    }

    @Test
    void what_is_tracked_and_what_is_kept_of_other_files_is_no_cell() throws UnreadableWorkbook {
        String rows = "<row r='1'><c r='A1' t='inlineStr'><is><t>ที่เห็น</t></is></c></row>";
        TinyWorkbook workbook = new TinyWorkbook()
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='r3' Type='x/revisionHeaders' Target='revisions/revisionHeaders.xml'/>"
                                + "<Relationship Id='r4' Type='x/externalLink' Target='externalLinks/externalLink1.xml'/>"
                                + "</Relationships>")
                .part("xl/revisions/revisionHeaders.xml", "<headers/>")
                .part("xl/revisions/revisionLog1.xml", revision("เดิม"))
                .part(
                        "xl/externalLinks/externalLink1.xml",
                        "<externalLink xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><externalBook>"
                                + "<sheetNames><sheetName val='แผ่น'/></sheetNames><sheetDataSet><sheetData sheetId='0'>"
                                + "<row r='1'><cell r='A1' t='str'><v>ของไฟล์อื่น</v></cell></row></sheetData>"
                                + "</sheetDataSet></externalBook></externalLink>")
                .sheet(rows);
        assertThat(tiny(workbook)).isEqualTo(tiny(new TinyWorkbook().sheet(rows)));
    }

    /** As Excel writes a box to tick: in the new way, and in the old way once more. */
    @Test
    void a_box_to_tick_is_told_once() throws UnreadableWorkbook {
        String old = "<xml><shape><ClientData ObjectType=\"Checkbox\"><Anchor>4, 10, 7, 3, 4, 60, 8, 2</Anchor>"
                + "</ClientData></shape></xml>";
        TinyWorkbook workbook = new TinyWorkbook()
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='x/vmlDrawing' Target='../drawings/vmlDrawing1.vml'/>"
                                + "<Relationship Id='r2' Type='x/drawing' Target='../drawings/drawing1.xml'/>"
                                + "</Relationships>")
                .part("xl/drawings/vmlDrawing1.vml", old)
                .part(
                        "xl/drawings/drawing1.xml",
                        "<xdr:wsDr xmlns:xdr='http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'"
                                + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                                + "<mc:AlternateContent><mc:Choice Requires='a14'><xdr:twoCellAnchor><xdr:from><xdr:col>4"
                                + "</xdr:col><xdr:row>7</xdr:row></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:row>8</xdr:row>"
                                + "</xdr:to><xdr:sp><xdr:nvSpPr><xdr:cNvPr id='2' name='Check Box 1'/></xdr:nvSpPr></xdr:sp>"
                                + "</xdr:twoCellAnchor></mc:Choice><mc:Fallback/></mc:AlternateContent></xdr:wsDr>")
                .sheet("");
        assertThat(tiny(workbook).objects()).containsExactly(new RawObject(Kind.CONTROL, 8, 5, 9, 5, ""));
    }

    @Test
    void what_lies_on_the_sheet_has_its_cells_and_its_text() throws IOException, UnreadableWorkbook {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        drawing.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 3, 8, 5, 10)).setText("ข้อความ\nในกล่อง");
        int picture = book.addPicture(new byte[] {1}, Workbook.PICTURE_TYPE_PNG);
        drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 4, 11, 5, 12), picture);
        assertThat(read().objects())
                .containsExactly(
                        new RawObject(Kind.SHAPE, 9, 4, 11, 6, "ข้อความ\nในกล่อง"),
                        new RawObject(Kind.PICTURE, 12, 5, 13, 6, "Picture"));
    }

    @Test
    void notes_are_no_objects() throws IOException, UnreadableWorkbook {
        XSSFCell cell = cell(1, 1, "ก");
        cell.setCellComment(sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor()));
        cell.getCellComment().setString(new XSSFRichTextString("หมายเหตุ"));
        assertThat(read().objects()).isEmpty();
        assertThat(read().notes()).hasSize(1);
    }

    @Test
    void what_merged_cells_cover_is_no_cell() throws IOException, UnreadableWorkbook {
        cell(1, 1, "เห็น");
        cell(1, 2, "ไม่เห็น");
        cell(2, 2, "ไม่เห็นด้วย");
        cell(2, 3, "นอก");
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
        RawGrid grid = read();
        assertThat(grid.rows())
                .extracting(RawRow::cells)
                .containsExactly(
                        List.of(new RawCell(1, new RawValue.Text("เห็น"), false)),
                        List.of(new RawCell(3, new RawValue.Text("นอก"), false)));
        assertThat(grid.objects())
                .containsExactly(
                        new RawObject(Kind.COVERED, 1, 2, 1, 2, "ไม่เห็น"),
                        new RawObject(Kind.COVERED, 2, 2, 2, 2, "ไม่เห็นด้วย"));
    }

    /** As Excel writes the colours of its palette: by theme, darker or lighter, or by a number. */
    @Test
    void colours_are_compared_however_they_are_written() throws IOException, UnreadableWorkbook {
        XSSFFont grey = book.createFont();
        grey.setThemeColor((short) 0);
        grey.getCTFont().getColorArray(0).setTint(-0.05);
        cell(1, 1, "ขาวหม่นบนขาว").setCellStyle(style(grey));
        XSSFFont black = book.createFont();
        black.setThemeColor((short) 1);
        black.getCTFont().getColorArray(0).setTint(0.99);
        cell(1, 2, "ดำที่จางจนขาว").setCellStyle(style(black));
        XSSFFont yellow = book.createFont();
        yellow.setColor(IndexedColors.LEMON_CHIFFON.index);
        XSSFCellStyle onYellow = style(yellow);
        onYellow.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xCC}));
        onYellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell(1, 3, "เหลืองบนเหลือง").setCellStyle(onYellow);
        XSSFFont dark = book.createFont();
        dark.setThemeColor((short) 0);
        dark.getCTFont().getColorArray(0).setTint(-0.5);
        cell(1, 4, "เทาบนขาว").setCellStyle(style(dark));
        assertThat(read().rows().get(0).cells())
                .extracting(one -> one.look().unseen())
                .containsExactly(true, true, true, false);
    }

    private static final String ONE = "<c r='A1' s='0' t='str'><v>คำ</v></c>";

    /** A cell in a style of these parts, with what else the sheet says. */
    private static RawCell styled(String fonts, String fills, String borders, String xf, String dxfs, String beside)
            throws UnreadableWorkbook {
        String main = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
        String rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        TinyWorkbook workbook = new TinyWorkbook()
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='" + rels
                                + "worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='" + rels
                                + "styles' Target='styles.xml'/><Relationship Id='r3' Type='" + rels
                                + "theme' Target='theme/theme1.xml'/></Relationships>")
                .part(
                        "xl/theme/theme1.xml",
                        "<a:theme xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><a:themeElements>"
                                + "<a:clrScheme name='Office'><a:dk1><a:sysClr val='windowText' lastClr='000000'/></a:dk1>"
                                + "<a:lt1><a:sysClr val='window' lastClr='FFFFFF'/></a:lt1><a:dk2><a:srgbClr val='1F497D'/>"
                                + "</a:dk2><a:lt2><a:srgbClr val='EEECE1'/></a:lt2><a:accent1><a:srgbClr val='4F81BD'/>"
                                + "</a:accent1></a:clrScheme></a:themeElements></a:theme>")
                .part(
                        "xl/styles.xml",
                        "<styleSheet " + main + "><fonts>" + fonts + "</fonts><fills>" + fills + "</fills><borders>"
                                + borders + "</borders><cellXfs>" + xf + "</cellXfs><dxfs>" + dxfs
                                + "</dxfs></styleSheet>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet " + main + "><sheetData><row r='1'>" + ONE + "</row></sheetData>" + beside
                                + "</worksheet>");
        return tiny(workbook).rows().get(0).cells().get(0);
    }

    private static final String XF = "<xf fontId='0' fillId='0' borderId='0'/>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<border diagonalUp='1'><diagonal style='thin'/></border>|true",
                "<border diagonalDown='1'><left style='thin'/><diagonal style='medium'><color auto='1'/></diagonal></border>|true",
                "<border diagonalUp='1'><diagonal/></border>|false",
                "<border diagonalUp='1'><diagonal style='none'/></border>|false",
                "<border><diagonal style='thin'/></border>|false"
            })
    void a_cell_crossed_out_from_corner_to_corner_is_struck_out(String border, boolean struck)
            throws UnreadableWorkbook {
        RawCell cell = styled("<font/>", "<fill/>", border, XF, "", "");
        assertThat(cell.look().struck()).isEqualTo(struck);
        assertThat(cell.value().text()).isEqualTo(struck ? "[ขีดฆ่า: คำ]" : "คำ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<color theme='4'/>|<patternFill patternType='solid'><fgColor rgb='FF4F81BD'/></patternFill>|true",
                "<color theme='4' tint='0.9'/>|<patternFill patternType='solid'><fgColor rgb='FFEDF2F8'/></patternFill>|true",
                "<color theme='4' tint='-0.5'/>|<patternFill patternType='solid'><fgColor rgb='FF4F81BD'/></patternFill>|false",
                "<color theme='2'/>|<patternFill patternType='solid'><fgColor theme='2'/></patternFill>|true",
                "<color theme='0'/>|<patternFill patternType='solid'><fgColor theme='4'/></patternFill>|false",
                "<color rgb='FF000000'/>|<gradientFill><stop position='0'><color rgb='FF000000'/></stop><stop position='1'><color rgb='FF000000'/></stop></gradientFill>|true",
                "<color rgb='FFFFFFFF'/>|<gradientFill><stop position='0'><color rgb='FF000000'/></stop><stop position='1'><color rgb='FFFFFFFF'/></stop></gradientFill>|false",
                "<color rgb='FFFFFFFF'/>|<gradientFill><stop position='0'><color rgb='FF000080'/></stop><stop position='1'><color rgb='FF0000FF'/></stop></gradientFill>|false",
                "<color rgb='FF000000'/>|<patternFill patternType='darkGray'/>|true",
                "<color rgb='FFFFFFFF'/>|<patternFill patternType='gray125'/>|true",
                "<color rgb='FF000000'/>|<patternFill patternType='gray125'/>|false",
                "<color rgb='FFFF0000'/>|<patternFill patternType='darkUp'><fgColor rgb='FFFF0000'/><bgColor rgb='FFFF0000'/></patternFill>|true",
                "<color rgb='FFFF0000'/>|<patternFill patternType='darkUp'><fgColor rgb='FFFF0000'/><bgColor rgb='FFFFFF00'/></patternFill>|false"
            })
    void ink_is_held_against_whatever_ground_it_stands_on(String ink, String ground, boolean unseen)
            throws UnreadableWorkbook {
        assertThat(styled("<font>" + ink + "</font>", "<fill>" + ground + "</fill>", "", XF, "", "")
                        .look()
                        .unseen())
                .isEqualTo(unseen);
    }

    @ParameterizedTest
    @CsvSource({"200, true", "15, false", "x, false"})
    void text_that_begins_beyond_its_cell_is_unseen(String indent, boolean unseen) throws UnreadableWorkbook {
        String xf = "<xf fontId='0'><alignment horizontal='left' indent='" + indent + "'/></xf>";
        assertThat(styled("<font/>", "<fill/>", "", xf, "", "").look().unseen()).isEqualTo(unseen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<font><color rgb='FFFFFFFF'/></font>|expression|TRUE|false|true",
                "<font><color theme='0'/></font>|expression|1=1|false|true",
                "<font><color theme='0'/></font>|expression|1=2|false|false",
                "<font><color theme='0'/></font>|expression|A1=\"x\"|false|false",
                "<font><color theme='0'/></font>|notContainsBlanks|LEN(TRIM(A1))>0|false|true",
                "<font><color theme='0'/></font><fill><patternFill><bgColor rgb='FF000080'/></patternFill></fill>|expression|TRUE()|false|false",
                "<fill><patternFill><bgColor rgb='FF000000'/></patternFill></fill>|expression|TRUE()|false|true",
                "<fill><patternFill><bgColor rgb='FFFFFF00'/></patternFill></fill>|expression|TRUE()|false|false",
                "<numFmt numFmtId='200' formatCode=';;;'/>|expression|1|false|true",
                "<font><strike/></font>|expression|TRUE|true|false",
                "<font><b/></font>|expression|TRUE|false|false"
            })
    void what_a_condition_lays_over_cells_whatever_they_say_is_how_they_look(
            String overlay, String type, String formula, boolean struck, boolean unseen) throws UnreadableWorkbook {
        String condition = "<conditionalFormatting sqref='C3 A1:B2'><cfRule type='" + type
                + "' dxfId='0' priority='1'><formula>" + formula.replace(">", "&gt;")
                + "</formula></cfRule></conditionalFormatting>";
        RawCell cell = styled("<font/>", "<fill/>", "", XF, "<dxf>" + overlay + "</dxf>", condition);
        assertThat(cell.look()).isEqualTo(new RawLook(struck, unseen, ""));
        assertThat(cell.value().text()).isEqualTo(struck ? "[ขีดฆ่า: คำ]" : "คำ");
    }

    @Test
    void columns_and_rows_too_small_to_see_are_hidden() throws IOException, UnreadableWorkbook {
        cell(1, 1, "เห็น");
        cell(2, 4, "ไม่เห็น").getRow().setHeightInPoints(0.5f);
        book.getSheetAt(0).setColumnWidth(3, 12);
        RawGrid grid = read();
        assertThat(grid.hiddenColumns()).containsExactly(new ColumnSpan(4, 4));
        assertThat(grid.rows()).extracting(RawRow::hidden).containsExactly(false, true);
    }

    @Test
    void columns_and_rows_without_width_or_height_are_hidden() throws IOException, UnreadableWorkbook {
        sheet.setColumnHidden(3, true);
        cell(1, 4, "ก");
        cell(2, 4, "ข").getRow().setHeight((short) 0);
        RawGrid grid = read();
        assertThat(grid.hiddenColumns()).containsExactly(new ColumnSpan(4, 4));
        assertThat(grid.rows()).extracting(RawRow::hidden).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A1' t='e' vm='1'><v>#VALUE!</v></c>",
                "<c r='A1' t='str'><f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v></c>",
                "<c r='A1' t='e'><f>_xlfn.IMAGE(\"https://a.go.th/1.png\")</f><v>#NAME?</v></c>"
            })
    void a_picture_in_a_cell_is_no_error_and_no_formula(String cell) throws UnreadableWorkbook {
        RawGrid grid = tiny(new TinyWorkbook().sheet("<row r='1'>" + cell + "</row>"));
        assertThat(grid.rows()).isEmpty();
        assertThat(grid.objects()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.CELL_PICTURE);
            assertThat(one.row()).isEqualTo(1);
        });
    }

    /** Of a linked kind of data, such as a country's: that is no picture. */
    @Test
    void a_formula_that_came_to_an_error_is_one_however_rich_its_value() throws UnreadableWorkbook {
        RawGrid grid = tiny(new TinyWorkbook()
                .sheet("<row r='1'><c r='A1' t='e' vm='1'><f>_xlfn.FIELDVALUE(B1,\"ก\")</f><v>#VALUE!</v></c></row>"));
        assertThat(grid.rows().get(0).cells().get(0).value()).isEqualTo(new RawValue.ErrorValue("#VALUE!"));
        assertThat(grid.objects()).isEmpty();
    }

    @Test
    void an_empty_value_of_a_formula_is_none() throws UnreadableWorkbook {
        assertThat(tiny(new TinyWorkbook().sheet("<row r='1'><c r='A1'><f>B1</f><v></v></c></row>"))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells().get(0).value()).isInstanceOf(RawValue.ErrorValue.class));
    }

    @Test
    void a_table_of_texts_that_nothing_needs_may_be_missing_and_an_empty_index_is_an_empty_cell()
            throws UnreadableWorkbook {
        TinyWorkbook workbook = new TinyWorkbook()
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='r2' Type='x/sharedStrings' Target='nowhere.xml'/></Relationships>")
                .sheet("<row r='1'><c r='A1' t='s'><v/></c><c r='B1'><v>1</v></c></row>");
        assertThat(tiny(workbook).rows().get(0).cells())
                .extracting(RawCell::column)
                .containsExactly(2);
    }
}
