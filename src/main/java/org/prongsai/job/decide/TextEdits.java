package org.prongsai.job.decide;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.prongsai.finding.TextMark;
import org.prongsai.finding.WrittenText;
import org.prongsai.layout.decisions.TextColumn;
import org.prongsai.layout.decisions.TextConfirmation;
import org.prongsai.read.decisions.KeyedRow;
import org.prongsai.thai.ThaiText;

/**
 * Edits of a row of the agency's own texts: what stands in it is carried to the answers as they are, as the program carries
 * it into a new workbook, and what is typed is typed over that.
 */
final class TextEdits {
    private final EntryPlace<WrittenText> place;
    private final KeyedRow<WrittenText> offered;

    /** @param offered the guideline's row as the program writes it now */
    TextEdits(EntryPlace<WrittenText> place, KeyedRow<WrittenText> offered) {
        this.place = place;
        this.offered = offered;
    }

    /** As nobody had ever filled it in. */
    Map<TextColumn, String> emptied() {
        return carried("", "", "");
    }

    Map<TextColumn, String> saying(String text, String by) {
        // The same words over other answers are not confirmed by being saved again.
        String basis = stands(text) ? there().map(WrittenText::speaksOf).orElse(now()) : now();
        return carried(text, ThaiText.repair(by).text(), basis);
    }

    /** @param by who is named as the writer where nobody is */
    Map<TextColumn, String> confirmed(String by) {
        WrittenText written = there().orElseThrow();
        String writer = written.by().isBlank() ? ThaiText.repair(by).text() : written.by();
        Map<TextColumn, String> texts = carried(written.text(), writer, written.speaksOf());
        texts.put(TextColumn.CONFIRM, TextConfirmation.STILL_TRUE.label(place.messages("sheet.texts")));
        return texts;
    }

    /** Whether the row says so already, of the answers as they are. */
    boolean says(String text, String by) {
        return isCurrent()
                && stands(text)
                && there().filter(one -> one.by().equals(ThaiText.repair(by).text()))
                        .isPresent();
    }

    /** Whether what stands there is of the answers as they are, and nothing is the matter with it. */
    boolean isCurrent() {
        return there().filter(one -> one.speaksOf().equals(now()))
                .filter(one -> !one.by().isBlank())
                .filter(one -> one.confirmed() || one.confirmation().isBlank())
                .isPresent();
    }

    private boolean stands(String text) {
        return there().filter(one -> ThaiText.key(one.text()).equals(ThaiText.key(text)))
                .isPresent();
    }

    private Optional<WrittenText> there() {
        return place.there().map(KeyedRow::said);
    }

    private String now() {
        return offered.said().shown();
    }

    private Map<TextColumn, String> carried(String text, String by, String basis) {
        Map<TextColumn, String> texts = new EnumMap<>(TextColumn.class);
        if (place.there().isEmpty()) {
            Arrays.stream(TextColumn.values()).forEach(column -> texts.put(column, offered.text(column)));
        }
        KeyedRow<WrittenText> row = place.there().orElse(offered);
        TextMark mark = WrittenText.markOf(text, by, "");
        String guideline = place.shown(row, TextColumn.GUIDELINE);
        texts.put(TextColumn.TEXT, text);
        texts.put(TextColumn.BY, by);
        texts.put(TextColumn.CONFIRM, "");
        texts.put(TextColumn.BASIS, basis);
        texts.put(TextColumn.SHOWN, now());
        texts.put(TextColumn.MARK, mark.value());
        texts.put(
                TextColumn.SEAL,
                WrittenText.sealOf(row.key(), guideline, basis, now(), mark).value());
        return texts;
    }
}
