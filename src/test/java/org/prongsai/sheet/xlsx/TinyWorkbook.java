package org.prongsai.sheet.xlsx;

import org.prongsai.archive.TinyZip;

/** An .xlsx put together by hand, part by part, so that a test says exactly what is in it. */
public final class TinyWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final TinyZip zip = new TinyZip();

    public TinyWorkbook() {
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        part(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + REL
                        + "'><sheets><sheet name='แผ่น' sheetId='1' r:id='r1'/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Type='x/sharedStrings' Target='/xl/sharedStrings.xml'/></Relationships>");
        part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'/>");
    }

    public TinyWorkbook part(String name, String xml) {
        zip.part(name, xml);
        return this;
    }

    public TinyWorkbook sheet(String rows) {
        return part(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
    }

    TinyWorkbook strings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    public byte[] bytes() {
        return zip.bytes();
    }
}
