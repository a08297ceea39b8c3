package org.prongsai.sheet.write;

import java.util.Locale;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** The looks a cell may have. Colours are RGB hex; {@code null} fill is none. */
public enum CellLook {
    TITLE(20, true, "1F3B4D", null, HorizontalAlignment.LEFT, false, false),
    SUBTITLE(16, false, "44525C", null, HorizontalAlignment.LEFT, false, false),
    NOTICE(16, true, "8A1C1C", null, HorizontalAlignment.LEFT, false, false),
    SECTION(18, true, "1F3B4D", null, HorizontalAlignment.LEFT, false, false),
    HEADER(16, true, "FFFFFF", "1F3B4D", HorizontalAlignment.CENTER, true, true),
    BAND(16, true, "1F3B4D", "DCE6EC", HorizontalAlignment.LEFT, true, true),
    TEXT(16, false, "000000", null, HorizontalAlignment.LEFT, true, true),
    CENTRED(16, false, "000000", null, HorizontalAlignment.CENTER, true, true),
    NUMBER(16, false, "000000", null, HorizontalAlignment.CENTER, true, true),
    /** An amount that may have hundredths, and one that has none; its total likewise. */
    AMOUNT(16, false, "000000", null, HorizontalAlignment.RIGHT, true, true),
    WHOLE_AMOUNT(16, false, "000000", null, HorizontalAlignment.RIGHT, true, true),
    TOTAL_AMOUNT(16, true, "000000", "EEF2F4", HorizontalAlignment.RIGHT, true, true),
    TOTAL_WHOLE_AMOUNT(16, true, "000000", "EEF2F4", HorizontalAlignment.RIGHT, true, true),
    TOTAL(16, true, "000000", "EEF2F4", HorizontalAlignment.CENTER, true, true),
    TOTAL_TEXT(16, true, "000000", "EEF2F4", HorizontalAlignment.LEFT, true, true),
    GOOD(16, false, "14532D", "DDF1E1", HorizontalAlignment.CENTER, true, true),
    UNDER_WAY(16, false, "6B4A00", "FDF0CC", HorizontalAlignment.CENTER, true, true),
    IDLE(16, false, "3D3D3D", "E7E7E7", HorizontalAlignment.CENTER, true, true),
    BAD(16, true, "8A1C1C", "FBE0DD", HorizontalAlignment.CENTER, true, true),
    BAD_TEXT(16, false, "8A1C1C", "FBE0DD", HorizontalAlignment.LEFT, true, true),
    FINE_PRINT(12, false, "44525C", null, HorizontalAlignment.LEFT, true, true),
    /** A link in a table. */
    LINK_SMALL(14, false, "0B5394", null, HorizontalAlignment.CENTER, true, true),
    /** A formula that checks figures. */
    CHECK(12, false, "44525C", null, HorizontalAlignment.CENTER, true, true),
    /** A figure that is to be seen from afar, and what it counts. */
    FIGURE(30, true, "1F3B4D", "F2F5F7", HorizontalAlignment.CENTER, true, true),
    FIGURE_LABEL(14, false, "44525C", "F2F5F7", HorizontalAlignment.CENTER, true, true),
    /** What was, and is not to be changed. */
    PAST(14, false, "5B6B76", "F3F5F7", HorizontalAlignment.LEFT, true, true),
    /** A number or code on the edge of a page. */
    CODE(10, false, "6B7A85", null, HorizontalAlignment.RIGHT, false, false),
    LINK(18, true, "0B5394", "E6F4EA", HorizontalAlignment.LEFT, false, false),
    /** An address in a table that leads to its cell. */
    CELL_LINK(16, false, "0B5394", null, HorizontalAlignment.CENTER, true, true),
    LIVE(20, true, "14532D", "E6F4EA", HorizontalAlignment.LEFT, false, false),
    GUIDE(17, true, "5A4300", "FFF1C9", HorizontalAlignment.LEFT, false, false),
    PLAIN(16, false, "000000", null, HorizontalAlignment.LEFT, true, false),
    /** A cell an official fills in. */
    ENTRY(16, false, "000000", "FFFDF2", HorizontalAlignment.LEFT, true, true),
    /** The same for what must stay as it is typed: Excel makes a date of {@code 5/2564} otherwise. */
    ENTRY_TEXT(16, false, "000000", "FFFDF2", HorizontalAlignment.LEFT, true, true),
    /** The same for a date: programs take what is typed into a date cell for a day of another era, or of another month. */
    ENTRY_DATE(16, false, "000000", "FFFDF2", HorizontalAlignment.LEFT, true, true);

    final int points;
    final boolean bold;
    final String colour;
    final @Nullable String fill;
    final HorizontalAlignment alignment;
    final boolean wrapped;
    final boolean bordered;

    CellLook(
            int points,
            boolean bold,
            String colour,
            @Nullable String fill,
            HorizontalAlignment alignment,
            boolean wrapped,
            boolean bordered) {
        this.points = points;
        this.bold = bold;
        this.colour = colour;
        this.fill = fill;
        this.alignment = alignment;
        this.wrapped = wrapped;
        this.bordered = bordered;
    }

    /** The name by which its cell style is known in a workbook, so that a base may bring its own. */
    public String styleName() {
        return "prongsai " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether no program may make anything else of what is typed. */
    boolean staysAsTyped() {
        return this == ENTRY_TEXT || this == ENTRY_DATE;
    }

    /** How a number is shown. */
    String format() {
        return switch (this) {
            case AMOUNT, TOTAL_AMOUNT -> "#,##0.00";
            case WHOLE_AMOUNT, TOTAL_WHOLE_AMOUNT -> "#,##0";
            default -> "General";
        };
    }

    VerticalAlignment vertical() {
        return this == HEADER || !wrapped ? VerticalAlignment.CENTER : VerticalAlignment.TOP;
    }
}
