package org.prongsai.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;

/** A finding in words: where, what, what to do. */
public final class FindingText {
    /** Letters of a text that is quoted; a screen's width and more. */
    private static final int MAX_QUOTED = 300;

    private final Messages messages;
    private final int most;

    /** Every text that it quotes is whole. */
    public FindingText(Messages messages) {
        this(messages, Integer.MAX_VALUE);
    }

    private FindingText(Messages messages, int most) {
        this.messages = messages;
        this.most = most;
    }

    /** For reading: a long text that is quoted is cut. */
    public static FindingText shortened(Messages messages) {
        return new FindingText(messages, MAX_QUOTED);
    }

    public String severity(Severity severity) {
        return messages.of("severity." + severity.code());
    }

    /** {@code ไฟล์ a.xlsx แผ่น แบบรายงาน ช่อง E14}; empty for what is nowhere, like a form that never came. */
    public String where(Finding finding) {
        Optional<Location> location = finding.location();
        if (location.isEmpty()) {
            return "";
        }
        Optional<CellRef> cell = location.get().cell();
        return cell.isPresent()
                ? messages.of(
                        "where.cell",
                        location.get().file(),
                        cell.get().sheet(),
                        cell.get().address())
                : messages.of("where.file", location.get().file());
    }

    /** {@code ไฟล์ a.xlsx แผ่น แบบรายงาน ช่อง C9, C12}: every cell, however many. */
    public String where(FindingGroup group) {
        return where(group, Integer.MAX_VALUE);
    }

    /** The same with the first {@code most} cells, and how many more there are. */
    public String where(FindingGroup group, int most) {
        List<CellRef> cells = group.cells();
        List<String> addresses = cells.stream().map(CellRef::address).toList();
        return cells.size() < 2
                ? where(group.first())
                : messages.of(
                        "where.cell", group.file().orElse(""), cells.get(0).sheet(), listed(addresses, most));
    }

    /** The first {@code most} of a list, and how many more there are. */
    public String listed(List<String> words, int most) {
        String first = words.stream().limit(most).collect(Collectors.joining(", "));
        return words.size() > most ? messages.of("list.more", first, words.size() - most) : first;
    }

    /** Why it counts otherwise than its rule says; empty when it does not. */
    public String regrading(Finding finding) {
        return finding.regrading()
                .map(regrading -> messages.of(regrading.why()))
                .orElse("");
    }

    public String message(Finding finding) {
        return messages.of(finding.message().shortened(most));
    }

    public String suggestion(Finding finding) {
        return messages.of(finding.suggestion().shortened(most));
    }
}
