package org.prongsai.desk.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.prongsai.finding.Decision;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.TextResult;
import org.prongsai.finding.TextResult.Outcome;
import org.prongsai.finding.WrittenText;
import org.prongsai.job.decide.DecisionFiles;
import org.prongsai.layout.Labelled;
import org.prongsai.message.Messages;
import org.prongsai.render.EditionView.OfficialLine;

/**
 * View of the agency's own texts, a row for each guideline: those that answers have overtaken first, then what can't be
 * shown, then the rest as the plan has them.
 *
 * @param written how many are shown in the report
 * @param outdated how many answers have overtaken
 * @param seen digits of the decisions as they are shown
 * @param by who wrote last, to be filled in again
 */
public record TextsView(int written, int outdated, String seen, String by, List<TextRow> rows) {
    public TextsView {
        rows = List.copyOf(rows);
    }

    /**
     * Row of a guideline.
     *
     * @param anchor of the row in the page
     * @param state {@code outdated}, {@code fault}, {@code shown}, or {@code none} where nothing is written
     * @param divisions what these wrote, a paragraph each
     * @param text of the agency's own
     * @param by who wrote it
     * @param trouble why it is not shown, empty when it is or there is none
     */
    public record TextRow(
            String anchor,
            String guideline,
            String words,
            String status,
            String state,
            List<String> divisions,
            String text,
            String by,
            String trouble) {
        public TextRow {
            divisions = List.copyOf(divisions);
        }

        int urgency() {
            return state.equals("outdated") ? 0 : state.equals("fault") ? 1 : 2;
        }
    }

    static TextsView of(RoundView view) {
        List<TextRow> rows = new ArrayList<>();
        view.edition().view().official().stream()
                .flatMap(goal -> goal.lines().stream())
                .forEach(line -> rows.add(row(view, line, rows.size())));
        return new TextsView(
                count(rows, "shown"),
                count(rows, "outdated"),
                DecisionFiles.state(view.round().folder()).hex(),
                lastWriter(view),
                rows.stream().sorted(Comparator.comparing(TextRow::urgency)).toList());
    }

    private static int count(List<TextRow> rows, String state) {
        return (int) rows.stream().filter(row -> row.state().equals(state)).count();
    }

    private static String lastWriter(RoundView view) {
        return view.edition().findings().texts().stream()
                .map(result -> result.row().by())
                .filter(by -> !by.isBlank())
                .reduce((earlier, later) -> later)
                .or(() -> view.edition().findings().decided().stream()
                        .map(DecisionResult::decision)
                        .map(Decision::by)
                        .reduce((earlier, later) -> later))
                .orElse("");
    }

    /** Of several texts the first that is not shown: it is the one to be looked at. */
    private static TextRow row(RoundView view, OfficialLine line, int number) {
        List<TextResult> written = view.edition().findings().texts().stream()
                .filter(result -> result.guideline()
                        .filter(id -> id.toString().equals(line.id()))
                        .isPresent())
                .sorted(Comparator.comparing(result -> result.outcome() == Outcome.APPLIED))
                .toList();
        List<WrittenText> texts = written.stream().map(TextResult::row).toList();
        Outcome outcome = written.isEmpty() ? Outcome.APPLIED : written.get(0).outcome();
        return new TextRow(
                "t-" + number,
                line.id(),
                line.text(),
                line.status(),
                written.isEmpty() ? "none" : state(outcome),
                line.details(),
                texts.isEmpty() ? "" : texts.get(0).text().strip(),
                texts.isEmpty() ? "" : texts.get(0).by(),
                outcome == Outcome.APPLIED ? "" : trouble(outcome, view.messages()));
    }

    private static String state(Outcome outcome) {
        return switch (outcome) {
            case APPLIED -> "shown";
            case OUTDATED -> "outdated";
            default -> "fault";
        };
    }

    private static String trouble(Outcome outcome, Messages messages) {
        return messages.of(
                outcome == Outcome.OUTDATED ? "desk.texts.outdated.what" : "texts." + Labelled.kebab(outcome));
    }
}
