package org.prongsai.sheet.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The parts of a streamed workbook around its sheets. */
final class StreamedParts {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final String title;
    private final String author;
    private final LocalDate date;
    private final String mark;

    /** @param mark a custom property {@code name=value} of the file */
    StreamedParts(String title, String author, LocalDate date, String mark) {
        this.title = title;
        this.author = author;
        this.date = date;
        this.mark = mark;
    }

    /** A part by its name in the package. */
    record Part(String name, String xml) {}

    List<Part> around(List<String> sheets) {
        return List.of(
                new Part("[Content_Types].xml", types(sheets.size())),
                new Part(
                        "_rels/.rels",
                        relationships(List.of(
                                relationship(1, OFFICE + "/officeDocument", "xl/workbook.xml"),
                                relationship(
                                        2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"),
                                relationship(3, OFFICE + "/custom-properties", "docProps/custom.xml")))),
                new Part("docProps/core.xml", core()),
                new Part("docProps/custom.xml", custom()),
                new Part("xl/workbook.xml", workbook(sheets)),
                new Part("xl/_rels/workbook.xml.rels", ofWorkbook(sheets.size())),
                new Part("xl/styles.xml", StreamedStyles.xml()));
    }

    private static String types(int sheets) {
        StringBuilder xml = new StringBuilder(XmlDeclaration.OF_PART)
                .append("<Types xmlns=\"")
                .append(PACKAGE)
                .append("content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(type("/xl/workbook.xml", SHEET_TYPE + "sheet.main+xml"))
                .append(type("/xl/styles.xml", SHEET_TYPE + "styles+xml"))
                .append(type(
                        "/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"))
                .append(type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        for (int i = 1; i <= sheets; i++) {
            xml.append(type("/xl/worksheets/sheet" + i + ".xml", SHEET_TYPE + "worksheet+xml"));
        }
        return xml.append("</Types>").toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(List<String> list) {
        return XmlDeclaration.OF_PART + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", list)
                + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String ofWorkbook(int sheets) {
        List<String> list = new ArrayList<>();
        for (int i = 1; i <= sheets; i++) {
            list.add(relationship(i, OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        list.add(relationship(sheets + 1, OFFICE + "/styles", "styles.xml"));
        return relationships(list);
    }

    private static String workbook(List<String> sheets) {
        StringBuilder xml = new StringBuilder(XmlDeclaration.OF_PART)
                .append("<workbook xmlns=\"")
                .append(MAIN)
                .append("\" xmlns:r=\"")
                .append(OFFICE)
                .append("\"><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.append("<sheet name=\"");
            XmlText.append(xml, sheets.get(i).replace("\"", ""));
            xml.append("\" sheetId=\"")
                    .append(i + 1)
                    .append("\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String custom() {
        int split = mark.indexOf('=');
        StringBuilder xml = new StringBuilder(XmlDeclaration.OF_PART)
                .append(
                        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" ")
                .append("xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">")
                .append("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"");
        XmlText.append(xml, mark.substring(0, split));
        xml.append("\"><vt:lpwstr>");
        XmlText.append(xml, mark.substring(split + 1));
        return xml.append("</vt:lpwstr></property></Properties>").toString();
    }

    private String core() {
        String midnight = date + "T00:00:00Z";
        StringBuilder xml = new StringBuilder(XmlDeclaration.OF_PART)
                .append("<cp:coreProperties xmlns:cp=\"")
                .append(PACKAGE)
                .append("metadata/core-properties\" ")
                .append("xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" ")
                .append("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
        XmlText.append(xml, title);
        xml.append("</dc:title><dc:creator>");
        XmlText.append(xml, author);
        xml.append("</dc:creator><cp:lastModifiedBy>");
        XmlText.append(xml, author);
        xml.append("</cp:lastModifiedBy><dcterms:created xsi:type=\"dcterms:W3CDTF\">")
                .append(midnight);
        xml.append("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">")
                .append(midnight);
        return xml.append("</dcterms:modified></cp:coreProperties>").toString();
    }
}
