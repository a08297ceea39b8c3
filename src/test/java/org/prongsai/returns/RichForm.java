package org.prongsai.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prongsai.damage.Parts;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;

/** A form into which a division has put all that Excel allows, as Excel would have saved it. */
final class RichForm {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cfc0"
                    + "00000301010018dd8db00000000049454e44ae426082");

    private RichForm() {}

    static byte[] make(FilledForm form) {
        XSSFSheet sheet = form.workbook().getSheet(FormLayout.SHEET);
        MarkedWorkbookTest.note(form, "1.1", FormColumn.STATUS, "นางสาวใจดี", "รอเลขหนังสือ");
        MarkedWorkbookTest.note(form, "2.1", FormColumn.EVIDENCE, "นายสมชาย", "ดูแฟ้ม 3\nชั้น 2");
        MarkedWorkbookTest.note(
                form, "1.2", FormColumn.DETAILS, "tc={3AE1D3E8-0A0B-4F3B-9A63-0E4B9A0E5A11}", "[Threaded comment]");
        sheet.getRow(14).setZeroHeight(true);
        sheet.protectSheet("ลับ");
        form.workbook().lockStructure();
        link(form, HyperlinkType.URL, "https://www.sriphanwari.example/ita/1-1/01?q=ก", "1.4");
        link(form, HyperlinkType.DOCUMENT, "'สรุปของกอง'!A1", "1.5");
        sheet.setAutoFilter(new CellRangeAddress(5, 17, 0, 6));
        sheet.setColumnWidth(4, 9_000);
        XSSFSheet extra = form.workbook().createSheet("สรุปของกอง");
        extra.createRow(0).createCell(0).setCellValue("ยอด");
        extra.getRow(0).createCell(1).setCellValue(12.5);
        extra.getRow(0).createCell(2).setCellFormula("B1*2");
        extra.createRow(1).createCell(0).setCellValue("รวม");
        extra.getRow(1).createCell(1).setCellValue(3);
        extra.addMergedRegion(new CellRangeAddress(4, 5, 0, 2));
        extra.createTable(new AreaReference("A1:B2", SpreadsheetVersion.EXCEL2007));
        XSSFDrawing drawing = extra.createDrawingPatriarch();
        drawing.createPicture(
                new XSSFClientAnchor(0, 0, 0, 0, 4, 1, 6, 4),
                form.workbook().addPicture(PNG, Workbook.PICTURE_TYPE_PNG));
        chart(extra, drawing);
        sheet.createDrawingPatriarch()
                .createPicture(
                        new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 1, 1),
                        form.workbook().addPicture(PNG, Workbook.PICTURE_TYPE_PNG));
        return asExcelSaves(written(form));
    }

    private static void link(FilledForm form, HyperlinkType type, String address, String guideline) {
        Hyperlink link = form.workbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        form.cell(guideline, FormColumn.EVIDENCE).setHyperlink(link);
    }

    /** Not by {@link FilledForm#save()}: that works formulas out again. */
    private static byte[] written(FilledForm form) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            form.workbook().write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chart(XSSFSheet sheet, XSSFDrawing drawing) {
        XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 4, 6, 10, 16));
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        XDDFChartData data = chart.createData(ChartTypes.BAR, bottom, left);
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(0, 1, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(0, 1, 1, 1)));
        chart.plot(data);
    }

    private static byte[] asExcelSaves(byte[] workbook) {
        Parts parts = new Parts(workbook);
        macro(parts);
        conversation(parts);
        parts.put("xl/printerSettings/printerSettings1.bin", filled(700));
        relate(parts, RELATIONS, "rId91", TYPE + "printerSettings", "../printerSettings/printerSettings1.bin");
        parts.put(
                "xl/drawings/vmlDrawingHF.vml",
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">"
                        + "<v:shape id='CH' style='width:1pt;height:1pt'><v:imagedata o:title='ตรา'/></v:shape></xml>");
        relate(parts, RELATIONS, "rId95", TYPE + "vmlDrawing", "../drawings/vmlDrawingHF.vml");
        parts.put("customXml/item1.xml", "<หนังสือ เลขที่=\"5/2564\">รับแล้ว</หนังสือ>");
        relate(parts, "xl/_rels/workbook.xml.rels", "rId92", TYPE + "customXml", "../customXml/item1.xml");
        parts.edit(
                "docProps/core.xml",
                core -> core.replace("</cp:coreProperties>", "<cp:version>๑</cp:version></cp:coreProperties>"));
        parts.edit(SHEET, RichForm::worksheet);
        return parts.zip();
    }

    private static void macro(Parts parts) {
        parts.put("xl/vbaProject.bin", filled(5_000));
        relate(
                parts,
                "xl/_rels/workbook.xml.rels",
                "rId93",
                "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                "vbaProject.bin");
        parts.edit(
                "[Content_Types].xml",
                types -> types.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                        .replace(
                                "<Override",
                                "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override")
                        .replaceFirst("<Default Extension=\"bin\"", "<Default Extension=\"BIN\"")
                        .replaceAll("<Default Extension=\"bin\"[^>]*/>", "")
                        .replace("\"BIN\"", "\"bin\""));
    }

    private static void conversation(Parts parts) {
        parts.put(
                "xl/threadedComments/threadedComment1.xml",
                "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
                        + "<threadedComment ref=\"D9\" dT=\"2021-03-01T00:00:00.00\""
                        + " personId=\"{8B5DD4A8-4BF5-4C6A-8B70-0C3B8D6C1D11}\""
                        + " id=\"{3AE1D3E8-0A0B-4F3B-9A63-0E4B9A0E5A11}\"><text>พอไหม</text></threadedComment>"
                        + "</ThreadedComments>");
        relate(
                parts,
                RELATIONS,
                "rId94",
                "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
                "../threadedComments/threadedComment1.xml");
        parts.edit(
                "[Content_Types].xml",
                types -> types.replace(
                        "</Types>",
                        "<Override PartName=\"/xl/threadedComments/threadedComment1.xml\""
                                + " ContentType=\"application/vnd.ms-excel.threadedcomments+xml\"/></Types>"));
    }

    /** Attributes and extensions of later Excels. */
    private static String worksheet(String xml) {
        return xml.replaceFirst(
                        "<worksheet ",
                        "<worksheet xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                                + " mc:Ignorable=\"x14ac xr\""
                                + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\""
                                + " xmlns:xr=\"http://schemas.microsoft.com/office/spreadsheetml/2014/revision\""
                                + " xr:uid=\"{00000000-0001-0000-0000-000000000000}\" ")
                .replaceFirst("(<legacyDrawing [^>]*/>)", "$1<legacyDrawingHF r:id=\"rId95\"/>")
                .replaceFirst("<row r=\"8\"", "<row r=\"8\" x14ac:dyDescent=\"0.45\"")
                .replace(
                        "</worksheet>",
                        "<extLst><ext uri=\"{78C0D931-6437-407d-A8EE-F0AAD7539E65}\""
                                + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">"
                                + "<x14:conditionalFormattings><x14:conditionalFormatting"
                                + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
                                + "<x14:cfRule type=\"expression\" priority=\"8\" id=\"{1}\"><xm:f>สรุปของกอง!$B$1&gt;1</xm:f>"
                                + "</x14:cfRule><xm:sqref>B8</xm:sqref></x14:conditionalFormatting>"
                                + "</x14:conditionalFormattings></ext></extLst></worksheet>");
    }

    private static void relate(Parts parts, String relations, String id, String type, String target) {
        parts.edit(
                relations,
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target
                                + "\"/></Relationships>"));
    }

    private static byte[] filled(int length) {
        byte[] content = new byte[length];
        byte[] seed = "ไม่ใช่ XML".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < length; i++) {
            content[i] = (byte) (seed[i % seed.length] ^ i);
        }
        return Arrays.copyOf(content, length);
    }
}
