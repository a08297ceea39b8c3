package org.prongsai.sheet.write;

/** Declaration with which every XML part of a workbook begins. */
final class XmlDeclaration {
    static final String OF_PART = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private XmlDeclaration() {}
}
