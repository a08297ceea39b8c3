package org.prongsai.model;

import java.util.List;
import java.util.Locale;

/** The kind of workbook a file is by its content, and the endings its name should have. */
public enum FileFormat {
    XLSX(".xlsx", ".xlsm"),
    XLS(".xls"),
    ODS(".ods"),
    CSV(".csv");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> endings;

    FileFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** Whether a file's name ends as one of this kind should. */
    public boolean suits(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }

    /** The ending it should have, for example {@code .xls}. */
    public String ending() {
        return endings.get(0);
    }
}
