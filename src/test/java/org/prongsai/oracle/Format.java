package org.prongsai.oracle;

/** What a form is saved as. */
enum Format {
    /** The workbook that was sent out, filled in. */
    XLSX("xlsx"),
    XLS("xls"),
    ODS("ods"),
    CSV("csv");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }
}
