package org.prongsai.desk.screen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Severity;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Submission;
import org.prongsai.model.Tally;
import org.prongsai.render.EditionView.FileRow;
import org.prongsai.round.RoundFolder;
import org.prongsai.thai.ThaiDates;

/**
 * View of who has sent what.
 *
 * @param due the day by which forms are due, in words
 * @param dueDay its day of the month, and {@code dueMonth} its month in short
 * @param left how long there is, or how long ago it was
 * @param late whether it is past
 * @param files the first of what came: what does not count first, then as they are read
 * @param rest the others, which are shown when asked for
 */
public record BoardView(
        Advice advice,
        List<BoardRow> rows,
        String due,
        String dueDay,
        String dueMonth,
        String left,
        boolean late,
        List<FileRow> files,
        List<FileRow> rest) {
    private static final int SHOWN = 4;

    /**
     * A division.
     *
     * @param state {@code complete}, {@code look}, {@code mend}, {@code uncounted} or {@code missing}
     * @param note when its form was saved, or why none counts
     * @param open how many questions there are about it
     */
    public record BoardRow(String code, String name, String state, String note, int answered, int expected, int open) {
        public int percent() {
            return expected == 0 ? 100 : answered * 100 / expected;
        }
    }

    public BoardView {
        rows = List.copyOf(rows);
        files = List.copyOf(files);
        rest = List.copyOf(rest);
    }

    public long count(String state) {
        return rows.stream()
                .filter(row -> row.state().equals(state)
                        || (state.equals("mend") && row.state().equals("uncounted")))
                .count();
    }

    static BoardView of(RoundView view, LocalDate today) {
        Messages messages = view.messages();
        LocalDate due = view.plan().round().due();
        long days = ChronoUnit.DAYS.between(today, due);
        String left = days > 0
                ? messages.of("desk.due.left", days)
                : days == 0 ? messages.of("desk.due.today") : messages.of("desk.due.past", -days);
        List<FileRow> files = view.edition().view().files().stream()
                .sorted(Comparator.comparing(BoardView::rank))
                .toList();
        return new BoardView(
                Advice.of(view),
                view.plan().divisions().stream()
                        .map(division -> row(view, division))
                        .toList(),
                ThaiDates.full(due, messages.language()),
                String.valueOf(due.getDayOfMonth()),
                messages.of("desk.month." + due.getMonthValue()),
                left,
                days < 0,
                files.stream().limit(SHOWN).toList(),
                files.stream().skip(SHOWN).toList());
    }

    /** What does not count first, then what was brought here. */
    private static int rank(FileRow file) {
        if (file.kind().equals("refused")) {
            return 0;
        }
        return file.path().startsWith(RoundFolder.DESK + "/") ? 1 : file.kind().equals("ignored") ? 3 : 2;
    }

    private static BoardRow row(RoundView view, Division division) {
        Tally tally = view.edition().consolidation().tallyOf(division);
        List<Finding> open = view.open(division);
        return new BoardRow(
                division.code().value(),
                division.name(),
                state(view, division, open),
                note(view, division),
                tally.answered(),
                tally.expected(),
                open.size());
    }

    private static String state(RoundView view, Division division, List<Finding> open) {
        if (!view.edition().consolidation().returned().contains(division.code())) {
            return view.edition().consolidation().holdsUncounted(division) ? "uncounted" : "missing";
        }
        if (open.isEmpty()) {
            return "complete";
        }
        return open.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? "mend" : "look";
    }

    private static String note(RoundView view, Division division) {
        Messages messages = view.messages();
        List<Submission> sent = view.edition().consolidation().files().stream()
                .flatMap(outcome -> outcome.submitted().stream())
                .filter(submission -> submission.division().equals(division.code()))
                .toList();
        Optional<Submission> counted = view.edition().consolidation().files().stream()
                .filter(FileOutcome.Counted.class::isInstance)
                .flatMap(outcome -> outcome.submitted().stream())
                .filter(submission -> submission.division().equals(division.code()))
                .findFirst();
        if (counted.isEmpty()) {
            return sent.isEmpty() ? "" : messages.of("desk.board.uncounted", sent.size());
        }
        String saved = messages.of("desk.board.saved", messages.of(counted.get().savedAt()));
        return sent.size() > 1 ? messages.of("desk.board.several", sent.size(), saved) : saved;
    }
}
