package org.prongsai.damage;

/** The formats in which a form comes back. */
enum SavedAs {
    XLSX("xlsx"),
    ODS("ods"),
    XLS("xls"),
    /** Each sheet a file. */
    CSV("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");

    private final String filter;

    /** @param filter what LibreOffice calls it */
    SavedAs(String filter) {
        this.filter = filter;
    }

    String filter() {
        return filter;
    }

    String extension() {
        return filter.replaceAll(":.*", "");
    }
}
