package org.prongsai.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Decision.Verb;
import org.prongsai.finding.DecisionResult.Outcome;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.Location;
import org.prongsai.layout.decisions.DecisionKeyword;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Submission;

/** Decisions that another value counts. Several findings may be about one cell: what is decided must fit together. */
final class ValueDecisions {
    private final ReviewStages stages;
    private final DecisionLog log;
    private final Map<FindingKey, Finding> known;

    ValueDecisions(ReviewStages stages, DecisionLog log, Map<FindingKey, Finding> known) {
        this.stages = stages;
        this.log = log;
        this.known = known;
    }

    /** A decision with the finding that it is about. */
    private record Wanted(Decision decision, Finding finding) {}

    List<FileOutcome> on(List<FileOutcome> files) {
        Map<Location, List<Wanted>> byCell = new LinkedHashMap<>();
        log.sound(Verb.CORRECT)
                .forEach(decision -> log.findingOf(decision, known)
                        .ifPresent(finding -> finding.location()
                                .filter(location -> location.cell().isPresent())
                                .ifPresentOrElse(
                                        location -> byCell.computeIfAbsent(location, cell -> new ArrayList<>())
                                                .add(new Wanted(decision, finding)),
                                        () -> log.settle(decision, Outcome.NO_VALUE))));
        List<FileOutcome> corrected = new ArrayList<>(files);
        byCell.forEach((location, wanted) -> at(corrected, location, wanted));
        return corrected;
    }

    private void at(List<FileOutcome> files, Location location, List<Wanted> wanted) {
        CellRef cell = location.cell().orElseThrow();
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i) instanceof FileOutcome.Counted counted
                    && counted.file().path().equals(location.file())
                    && counted.submission().answerAt(cell).isPresent()) {
                files.set(i, new FileOutcome.Counted(correct(counted.submission(), cell, wanted), counted.ruling()));
                return;
            }
        }
        boolean leftOut = files.stream()
                .anyMatch(file -> file instanceof FileOutcome.Excluded
                        && file.file().path().equals(location.file()));
        wanted.forEach(one -> log.settle(one.decision(), leftOut ? Outcome.FILE_LEFT_OUT : Outcome.NO_VALUE));
    }

    private Submission correct(Submission submission, CellRef cell, List<Wanted> wanted) {
        Answer answer = submission.answerAt(cell).orElseThrow();
        String text = answer.entryAt(cell).orElseThrow().value().asWritten();
        if (answer.isEmpty()) {
            return settled(submission, wanted, Outcome.NOT_SENT);
        }
        boolean words = wanted.stream().allMatch(one -> isWord(one, text));
        return words ? words(submission, cell, text, wanted) : whole(submission, cell, wanted);
    }

    private static boolean isWord(Wanted one, String text) {
        return new WordInText(text, one.finding().value()).hasRest();
    }

    private Submission settled(Submission submission, List<Wanted> wanted, Outcome outcome) {
        wanted.forEach(one -> log.settle(one.decision(), outcome));
        return submission;
    }

    private Submission whole(Submission submission, CellRef cell, List<Wanted> wanted) {
        Decision first = wanted.get(0).decision();
        if (!wanted.stream().map(Wanted::decision).allMatch(first::wantsTheSame)) {
            return settled(submission, wanted, Outcome.CONTRADICTED);
        }
        Optional<Submission> better = stages.correct(submission, cell, first.value(), first.ruling());
        return settled(better.orElse(submission), wanted, better.isPresent() ? Outcome.APPLIED : Outcome.BAD_VALUE);
    }

    /** Each word in its place, one after the other; the rest stays. */
    private Submission words(Submission submission, CellRef cell, String text, List<Wanted> wanted) {
        Submission changed = submission;
        String now = text;
        for (Wanted one : wanted) {
            WordInText word = new WordInText(now, one.finding().value());
            String value = one.decision().value();
            Optional<String> all = DecisionKeyword.DELETE.isCalled(value) ? Optional.empty() : put(word, value);
            if (all.filter(now::equals).isPresent()) {
                log.settle(one.decision(), Outcome.APPLIED);
                continue;
            }
            Submission before = changed;
            Optional<Submission> better = all.flatMap(
                    whole -> stages.correct(before, cell, whole, one.decision().ruling()));
            log.settle(one.decision(), better.isPresent() ? Outcome.APPLIED : Outcome.DROPS_REST);
            if (better.isPresent()) {
                changed = better.get();
                now = all.orElseThrow();
            }
        }
        return changed;
    }

    private static Optional<String> put(WordInText word, String value) {
        // Another decision about this cell has put the same in its place already.
        return word.text().contains(word.word()) ? word.with(value) : Optional.of(word.text());
    }
}
