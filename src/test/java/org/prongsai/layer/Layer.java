package org.prongsai.layer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What a returned form can hold besides its values, one constant for each, as it is done to an .xlsx. */
@SuppressWarnings("ImmutableEnumChecker") // every change is a method reference that holds nothing
enum Layer {
    NOTHING("", form -> {}),
    STRUCK_CELL("text-struck D8", form -> form.look(8, 4, font -> font.setStrikeout(true))),
    STRUCK_STATUS("status-not-listed C8, text-struck C8", form -> form.look(8, 3, font -> font.setStrikeout(true))),
    STRUCK_DAY("completion-unreadable F9, text-struck F9", form -> form.look(9, 6, font -> font.setStrikeout(true))),
    STRUCK_RUN("text-struck D8", form -> form.run(8, 4, font -> font.setStrikeout(true))),
    WHITE_CELL("text-unseen D8", form -> form.look(8, 4, font -> form.white(font))),
    WHITE_RUN("text-unseen D8", form -> form.run(8, 4, font -> form.white(font))),
    FORMAT_OF_NOTHING("text-unseen D8", form -> form.format(8, 4, ";;;")),
    YELLOW_ON_YELLOW("text-unseen D8", form -> form.yellow(8, 4)),
    CROSSED_CELL("text-struck D8", form -> form.crossed(8, 4)),
    CROSSED_STATUS("status-not-listed C8, text-struck C8", form -> form.crossed(8, 3)),
    CROSSED_DAY("completion-unreadable F9, text-struck F9", form -> form.crossed(9, 6)),
    FAR_INDENT(
            "text-unseen D8",
            form -> form.indent(8, 4, 200),
            "LibreOffice makes no indent at all of one that is so far"),
    ALWAYS_WHITE("text-unseen D8", form -> form.always(8, 4, true)),
    ALWAYS_STRUCK("status-not-listed C8, text-struck C8", form -> form.always(8, 3, false)),
    DAY_AS_NUMBER("completion-unreadable F9", form -> {
        form.format(9, 6, "General");
        form.cell(9, 6).setCellValue(LocalDate.of(2020, 11, 12));
    }),
    LINK_BEHIND_WORDS("", form -> form.link(8, 5, "https://example.go.th/file/d/1AbCdEf/view")),
    LINK_ELSEWHERE("link-elsewhere E8", form -> {
        form.cell(8, 5).setCellValue("https://www.example.go.th/order");
        form.link(8, 5, "https://elsewhere.example.com/x");
    }),
    LINK_ON_STATUS("link-elsewhere C8", form -> form.link(8, 3, "https://elsewhere.example.com/x")),
    LINK_BY_FORMULA(
            "formula-used E8",
            form -> form.formula(8, 5, "HYPERLINK(\"https://example.go.th/file/d/1AbCdEf/view\",\"ดูภาพ\")", "ดูภาพ")),
    NOTE("note-unread D8", form -> form.note(8, 4, "ยังรอหนังสือจากจังหวัด\nยังไม่เสร็จจริง")),
    MERGED_DOWN(
            "cells-merged C8, cells-merged C9, object-unread C9, status-missing C9", form -> form.merge(8, 3, 9, 3)),
    MERGED_ACROSS("cells-merged D8, evidence-missing E8, object-unread E8", form -> form.merge(8, 4, 8, 5)),
    ROW_HIDDEN("row-hidden C8", form -> form.sheet().getRow(7).setZeroHeight(true)),
    ROW_FILTERED("row-hidden C8", LayeredForm::filter),
    ROW_OF_NO_HEIGHT(
            "row-hidden C8",
            form -> form.sheet().getRow(7).setHeightInPoints(0),
            "LibreOffice gives such a row its usual height when it reads an .xlsx: in what it saves the row is seen"),
    COLUMN_HIDDEN("column-hidden D8", form -> form.sheet().setColumnHidden(3, true)),
    COLUMN_OF_NO_WIDTH(
            "column-hidden D8",
            form -> form.sheet().setColumnWidth(3, 0),
            "LibreOffice gives such a column its usual width when it reads an .xlsx: in what it saves the column is seen"),
    TEXT_BOX("object-unread D8", form -> form.textBox(8, 4, "ข้อความในกล่อง")),
    PICTURE("object-unread E8", form -> form.picture(8, 5)),
    CHART("object-unread D8", form -> form.chart(8, 4)),
    EMBEDDED("object-unread E8", form -> form.embed(8, 5));

    private final String told;
    private final Consumer<LayeredForm> change;
    private final String gone;

    Layer(String told, Consumer<LayeredForm> change) {
        this(told, change, "");
    }

    /** @param gone why what LibreOffice makes of it no longer holds it */
    Layer(String told, Consumer<LayeredForm> change, String gone) {
        this.told = told;
        this.change = change;
        this.gone = gone;
    }

    /** Rule and cell of what the .xlsx is told for, besides what the form is told for without it. */
    List<String> told() {
        return told.isEmpty() ? List.of() : List.of(told.split(", ", -1));
    }

    boolean isGone() {
        return !gone.isEmpty();
    }

    byte[] xlsx() {
        LayeredForm form = new LayeredForm();
        change.accept(form);
        return form.save();
    }
}
