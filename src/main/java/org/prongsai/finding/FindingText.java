package org.prongsai.finding;

import java.util.Optional;
import org.prongsai.model.CellRef;
import org.prongsai.text.Messages;

/** A finding in words: where, what, what to do. */
public final class FindingText {
    private final Messages messages;

    public FindingText(Messages messages) {
        this.messages = messages;
    }

    public String severity(Severity severity) {
        return messages.of("severity." + severity.code());
    }

    /** {@code ไฟล์ a.xlsx แผ่น แบบรายงาน ช่อง E14}; empty for what is nowhere, like a form that never came. */
    public String where(Finding finding) {
        Optional<Place> place = finding.place();
        if (place.isEmpty()) {
            return "";
        }
        Optional<CellRef> cell = place.get().cell();
        return cell.isPresent()
                ? messages.of(
                        "where.cell",
                        place.get().file(),
                        cell.get().sheet(),
                        cell.get().address())
                : messages.of("where.file", place.get().file());
    }

    public String message(Finding finding) {
        return messages.of(finding.message());
    }

    public String suggestion(Finding finding) {
        return messages.of(finding.suggestion());
    }
}
