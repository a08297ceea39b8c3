package org.prongsai.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.finding.RulingText;
import org.prongsai.layout.AddressOwner;
import org.prongsai.message.Messages;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.InputFile;
import org.prongsai.model.MailOrigin;
import org.prongsai.model.Ruling;
import org.prongsai.model.Submission;
import org.prongsai.thai.ThaiDates;

/** Every file and what became of it, in words. */
public final class FileRows implements FileOutcome.Cases<EditionView.FileRow> {
    private final Consolidation consolidation;
    private final Messages messages;

    public FileRows(Consolidation consolidation, Messages messages) {
        this.consolidation = consolidation;
        this.messages = messages;
    }

    public List<EditionView.FileRow> rows() {
        return consolidation.files().stream().map(outcome -> outcome.fold(this)).toList();
    }

    @Override
    public EditionView.FileRow counted(FileOutcome.Counted counted) {
        String why = counted.ruling()
                .map(ruling -> messages.of("counted.decided", ruling.reason(), RulingText.by(ruling)))
                .orElse("");
        return row(counted.submission(), "counted", why);
    }

    @Override
    public EditionView.FileRow superseded(FileOutcome.Superseded superseded) {
        String key = "superseded." + superseded.reason().name();
        return row(
                superseded.submission(),
                "superseded",
                messages.of(key, superseded.by().path()));
    }

    @Override
    public EditionView.FileRow undecided(FileOutcome.Undecided undecided) {
        String others = undecided.others().stream().map(InputFile::path).collect(Collectors.joining(", "));
        return row(undecided.submission(), "undecided", messages.of("undecided.reason", others));
    }

    @Override
    public EditionView.FileRow excluded(FileOutcome.Excluded excluded) {
        Ruling ruling = excluded.ruling();
        String why = messages.of("excluded.reason", ruling.reason(), RulingText.by(ruling));
        return row(excluded.submission(), "excluded", why);
    }

    @Override
    public EditionView.FileRow refused(FileOutcome.Refused refused) {
        String reason = messages.of("refusal." + refused.reason().name(), refused.details());
        return row(refused.file(), refused.division(), "", "", "refused", reason);
    }

    @Override
    public EditionView.FileRow ignored(FileOutcome.Ignored ignored) {
        String reason = messages.of("disregard." + ignored.reason().name());
        return row(ignored.file(), Optional.empty(), "", "", "ignored", reason);
    }

    private EditionView.FileRow row(Submission submission, String kind, String reason) {
        String savedAt = messages.of(submission.savedAt());
        return row(submission.file(), Optional.of(submission.division()), submission.savedBy(), savedAt, kind, reason);
    }

    private String mailed(MailOrigin mail, InputFile file, Optional<DivisionCode> division) {
        String at = ThaiDates.withTime(mail.sentAt(), messages.language());
        String others = division.map(code -> AddressOwner.otherThan(consolidation.plan(), code, file)).stream()
                .flatMap(List::stream)
                .map(Division::name)
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? messages.of("file.mailed", mail.sender(), at)
                : messages.of("file.mailed-by-other", mail.sender(), at, others);
    }

    private EditionView.FileRow row(
            InputFile file,
            Optional<DivisionCode> division,
            String savedBy,
            String savedAt,
            String kind,
            String reason) {
        return new EditionView.FileRow(
                file.path(),
                division.map(code -> consolidation.plan().division(code).name()).orElse(""),
                savedBy,
                savedAt,
                file.mailed().map(mail -> mailed(mail, file, division)).orElse(""),
                file.digest().hex(),
                kind,
                messages.of("outcome." + kind),
                reason);
    }
}
