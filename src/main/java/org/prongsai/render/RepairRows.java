package org.prongsai.render;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.finding.RulingText;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Correction;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Repair;
import org.prongsai.model.Submission;
import org.prongsai.thai.ThaiDates;

/** The repairs and corrections in the submissions that count, in words. */
public final class RepairRows {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Consolidation consolidation;
    private final Messages messages;

    public RepairRows(Consolidation consolidation, Messages messages) {
        this.consolidation = consolidation;
        this.messages = messages;
    }

    public List<EditionView.RepairRow> rows() {
        return consolidation.counted().stream().flatMap(this::of).toList();
    }

    private Stream<EditionView.RepairRow> of(Submission submission) {
        Stream<EditionView.RepairRow> repairs = submission.repairs().stream()
                .map((Repair repair) -> row(
                        submission,
                        repair.guideline(),
                        repair.cell(),
                        repair.from(),
                        repair.to(),
                        repair.why().stream().map(messages::of).collect(Collectors.joining("; "))));
        Stream<EditionView.RepairRow> corrections = submission.corrections().stream()
                .map((Correction correction) -> row(
                        submission,
                        correction.guideline(),
                        correction.cell(),
                        correction.from(),
                        messages.of(correction.to()),
                        messages.of(
                                "repair.decided", correction.ruling().reason(), RulingText.by(correction.ruling()))));
        return Stream.concat(repairs, corrections);
    }

    /** A day as people write it; data has it as machines read it. */
    private String meant(String to) {
        return DAY.matcher(to).matches() ? ThaiDates.full(LocalDate.parse(to), messages.language()) : to;
    }

    private EditionView.RepairRow row(
            Submission submission, GuidelineId guideline, CellRef cell, String from, String to, String why) {
        return new EditionView.RepairRow(
                submission.division().value(),
                consolidation.plan().division(submission.division()).name(),
                guideline.toString(),
                submission.file().path(),
                cell.sheet(),
                cell.address(),
                from,
                to,
                meant(to),
                why);
    }
}
