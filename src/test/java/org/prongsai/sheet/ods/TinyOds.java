package org.prongsai.sheet.ods;

import org.prongsai.archive.TinyZip;

/** An .ods put together by hand, so that a test says exactly what is in it. */
public final class TinyOds {
    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
            + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
            + " xmlns:number='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'"
            + " xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
            + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

    private final TinyZip zip = new TinyZip();

    public TinyOds() {
        part("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    }

    public TinyOds part(String name, String xml) {
        zip.part(name, xml);
        return this;
    }

    /** The elements of office:document-content. */
    TinyOds content(String elements) {
        return part("content.xml", document(elements));
    }

    public static String document(String elements) {
        return "<office:document-content" + NAMESPACES + ">" + elements + "</office:document-content>";
    }

    TinyOds tables(String tables) {
        return content("<office:body><office:spreadsheet>" + tables + "</office:spreadsheet></office:body>");
    }

    TinyOds rows(String rows) {
        return tables("<table:table table:name='แผ่น'>" + rows + "</table:table>");
    }

    /** Cells of the first row. */
    public TinyOds cells(String cells) {
        return rows("<table:table-row>" + cells + "</table:table-row>");
    }

    public TinyOds meta(String elements) {
        return part(
                "meta.xml",
                "<office:document-meta" + NAMESPACES + "><office:meta>" + elements
                        + "</office:meta></office:document-meta>");
    }

    public byte[] bytes() {
        return zip.bytes();
    }
}
