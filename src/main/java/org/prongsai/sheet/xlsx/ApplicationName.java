package org.prongsai.sheet.xlsx;

import org.prongsai.sheet.xml.XmlCursor;

/** Name of the program that saved a workbook last, as its extended properties have it. */
final class ApplicationName implements XmlCursor.Visitor {
    static final String PART = "docProps/app.xml";

    private final StringBuilder text = new StringBuilder();
    private String name = "";

    @Override
    public void start(String element, XmlCursor at) {
        text.setLength(0);
    }

    @Override
    public void text(String characters) {
        text.append(characters);
    }

    @Override
    public void end(String element) {
        if (element.equals("Application")) {
            name = text.toString().strip();
        }
        text.setLength(0);
    }

    /** Empty when it is not said. */
    String name() {
        return name;
    }
}
