package org.prongsai.job.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.io.JobFailure;
import org.prongsai.job.review.ReviewedEdition;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Submission;
import org.prongsai.round.edition.Manifest;
import org.prongsai.round.edition.ManifestCodec;
import org.prongsai.thai.ThaiDates;

/**
 * Notes on how an edition was ordered: where otherwise than the one before it, and where its days do not fit what is in
 * it. Nothing is changed because of them.
 */
final class EditionNotes {
    private final Path output;
    private final Manifest manifest;
    private final ReviewedEdition reviewed;
    private final Messages messages;
    private final List<LocalizedMessage> notes = new ArrayList<>();

    EditionNotes(Path output, ReviewedEdition reviewed) {
        this.output = output;
        this.reviewed = reviewed;
        this.manifest = reviewed.manifest();
        this.messages = reviewed.edition().messages();
    }

    List<LocalizedMessage> list() {
        last().ifPresent(this::compare);
        younger();
        mendBy();
        return notes;
    }

    /** The last edition's manifest; one that can't be read says nothing. */
    private Optional<Manifest> last() {
        try {
            return Files.exists(output.resolve(Manifest.FILE))
                    ? Optional.of(ManifestCodec.in(output))
                    : Optional.empty();
        } catch (JobFailure unreadable) {
            return Optional.empty();
        }
    }

    private void compare(Manifest last) {
        if (!last.options().asOf().equals(manifest.options().asOf())) {
            note(
                    "merge.other.as-of",
                    day(manifest.options().asOf()),
                    day(last.options().asOf()));
        }
        if (!last.options().mendBy().equals(manifest.options().mendBy())) {
            note(
                    "merge.other.mend-by",
                    day(manifest.options().mendBy()),
                    day(last.options().mendBy()));
        }
        if (!files(last).equals(files(manifest))) {
            note("merge.other.previous", paths(manifest), paths(last));
        }
        if (!last.options().lang().equals(manifest.options().lang())) {
            note("merge.other.lang", manifest.options().lang(), last.options().lang());
        }
    }

    private static List<List<Manifest.Entry>> files(Manifest manifest) {
        return manifest.previous().stream().map(Manifest.Previous::files).toList();
    }

    private String paths(Manifest manifest) {
        return manifest.previous().isEmpty()
                ? "–"
                : messages.list(manifest.previous().stream()
                        .map(Manifest.Previous::path)
                        .toList());
    }

    private String day(Optional<LocalDate> day) {
        return day.map(date -> ThaiDates.full(date, messages.language())).orElse("–");
    }

    /** What was filled in after the day that the edition speaks for. */
    private void younger() {
        LocalDate asOf = reviewed.edition().asOf();
        List<String> younger = reviewed.edition().consolidation().counted().stream()
                .filter(submission -> submission
                        .savedAt()
                        .earliest()
                        .filter(saved -> ThaiDates.dayOf(saved).isAfter(asOf))
                        .isPresent())
                .map(Submission::file)
                .map(file -> file.path())
                .toList();
        if (!younger.isEmpty()) {
            note("merge.younger", younger.size(), day(Optional.of(asOf)), younger.get(0));
        }
    }

    private void mendBy() {
        LocalDate asOf = reviewed.edition().asOf();
        if (manifest.options().mendBy().filter(day -> day.isBefore(asOf)).isPresent()) {
            note("merge.mend-by-past", day(manifest.options().mendBy()), day(Optional.of(asOf)));
        }
    }

    private void note(String key, Object... arguments) {
        notes.add(LocalizedMessage.of(key, arguments));
    }
}
