package org.prongsai.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.message.Messages;
import org.prongsai.model.ColumnTotals;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.TotalBase;

/** Base of a total in words: how much of what was expected it rests on, and who owes the rest. */
public final class BaseText {
    /** Names that a line has room for. */
    private static final int NAMES = 10;

    private final Consolidation consolidation;
    private final Messages messages;
    private final Set<DivisionCode> returned;

    public BaseText(Consolidation consolidation, Messages messages) {
        this.consolidation = consolidation;
        this.messages = messages;
        this.returned = new HashSet<>(consolidation.returned());
    }

    /** {@code จาก 70 ใน 73 ผล; กองช่าง ยังไม่ส่ง; กองคลัง เว้นว่าง}. */
    public String of(FieldSpec column, TotalBase base) {
        List<String> parts = new ArrayList<>();
        parts.add(counted(column.isGiven(), base));
        if (base.none() > 0) {
            parts.add(messages.of("own.base.none", base.none()));
        }
        parts.addAll(owing(base));
        return String.join("; ", parts);
    }

    /** {@code จาก 5 ใน 8 ผล}, of a column and another that it is a part of: guidelines where the plan fills in both. */
    String brief(FieldSpec column, FieldSpec whole, TotalBase base) {
        return counted(column.isGiven() && whole.isGiven(), base);
    }

    private String counted(boolean guidelines, TotalBase base) {
        return messages.of(guidelines ? "own.base.given" : "own.base", base.answered(), base.expected());
    }

    /** Who owes what, a part for each way of owing it. */
    List<String> owing(TotalBase base) {
        Set<DivisionCode> unsent = new HashSet<>(base.missingFrom());
        unsent.removeAll(returned);
        Set<DivisionCode> unanswered = new HashSet<>(base.missingFrom());
        unanswered.retainAll(returned);
        List<String> parts = new ArrayList<>();
        names(parts, "own.base.unsent", unsent);
        names(parts, "own.base.unanswered", unanswered);
        names(parts, "own.base.blank", base.blankBy());
        names(parts, "own.base.unclear", base.unclearBy());
        return parts;
    }

    private void names(List<String> parts, String key, Set<DivisionCode> codes) {
        List<String> names = ColumnTotals.named(codes, consolidation.plan()).stream()
                .map(Division::name)
                .toList();
        if (names.isEmpty()) {
            return;
        }
        String listed = messages.list(names.subList(0, Math.min(NAMES, names.size())));
        parts.add(messages.of(
                key, names.size() > NAMES ? messages.of("own.base.more", listed, names.size() - NAMES) : listed));
    }
}
