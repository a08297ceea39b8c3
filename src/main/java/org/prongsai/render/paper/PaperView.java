package org.prongsai.render.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.Tally;
import org.prongsai.render.EditionView;
import org.prongsai.render.OwnColumnsView;

/**
 * View of an edition for paper alone: bars in widths, a register cut to the width of a page, and what is still missing
 * on the cover. Public records, so that the template can read them.
 *
 * @param holes divisions that owe something, as many as a cover has room for
 * @param moreHoles how many divisions more there are
 */
public record PaperView(
        List<Bar> goals, List<Bar> divisions, List<RegisterPart> register, List<Hole> holes, int moreHoles) {
    private static final int COLUMNS = 12;

    /** Letters that a narrow column holds in some ten lines. */
    private static final int LONG = 500;

    private static final int LONG_ANSWER = 600;

    private static final int HOLES = 10;
    private static final int LABELLED_FROM = 15;
    private static final int WHOLE = 100;

    /** Hundredths of a page's width that a number and its heading take, upright and lying, and all of them at most. */
    private static final double NUMBER = 19;

    private static final double WIDE_NUMBER = 15;
    private static final double MAX_NUMBERS = 76;

    /** A hair less than full, for a bar a dot too wide would break into two lines. */
    private static final double FULL = 0.99;

    /** @param segments the counts that are not zero, in the order of the table's columns */
    public record Bar(int total, List<Segment> segments) {}

    /**
     * @param width as in CSS
     * @param labelled whether it is wide enough for its number
     */
    public record Segment(String kind, int count, String width, boolean labelled) {}

    /** Some guidelines, and where every division stands with them. */
    public record RegisterPart(List<String> guidelines, List<RegisterRow> rows) {
        /** The last guideline's place in the list. */
        public int last() {
            return guidelines.size() - 1;
        }
    }

    /** @param absence the bundle key of the division's name where no form of it counts */
    public record RegisterRow(String division, boolean returned, String absence, List<String> kinds) {}

    /**
     * @param uncounted whether a form came that does not count
     * @param missing ids of guidelines without an answer, none when the whole form is missing
     * @param invalid ids of guidelines whose status is not of the list
     */
    public record Hole(
            String division, boolean returned, boolean uncounted, List<String> missing, List<String> invalid) {
        /** The bundle key of what is wrong, where no form counts. */
        public String absence() {
            return uncounted ? "paper.hole.uncounted" : "paper.hole.form";
        }
    }

    /** Whether what a line says is much longer than what stands beside it. */
    public boolean isLong(EditionView.OfficialLine line) {
        return line.shown().stream().mapToInt(String::length).sum()
                > Math.max(LONG, line.text().length() * 3 / 2);
    }

    /** Whether an answer is longer than a row that is kept on one page should be. */
    public boolean isLong(EditionView.AnswerRow answer) {
        return answer.details().length() > LONG_ANSWER;
    }

    /** Width of a table's column of guidelines, beside those of numbers. */
    public String firstOf(OwnColumnsView own) {
        return percent(WHOLE - numbers(own));
    }

    /** Width of each column of numbers. */
    public String eachOf(OwnColumnsView own) {
        return percent(numbers(own) / own.numbers().size());
    }

    /** All columns of numbers together. */
    private static double numbers(OwnColumnsView own) {
        return Math.min(
                MAX_NUMBERS,
                (own.isWide() ? WIDE_NUMBER : NUMBER) * own.numbers().size());
    }

    private static String percent(double width) {
        return String.format(Locale.ROOT, "%.2f%%", width);
    }

    public static PaperView of(EditionView view) {
        List<Hole> holes = view.divisions().stream()
                .map(division -> hole(division, view))
                .filter(hole -> !hole.returned()
                        || !hole.missing().isEmpty()
                        || !hole.invalid().isEmpty())
                .toList();
        return new PaperView(
                view.goals().stream().map(goal -> bar(goal.answers())).toList(),
                view.divisions().stream()
                        .map(division -> bar(division.answers()))
                        .toList(),
                parts(view),
                holes.subList(0, Math.min(HOLES, holes.size())),
                Math.max(0, holes.size() - HOLES));
    }

    private static Bar bar(Tally tally) {
        List<Segment> segments = new ArrayList<>();
        for (ExpectedAnswer.State state : ExpectedAnswer.State.values()) {
            int count = tally.count(state);
            if (count > 0) {
                double share = (double) WHOLE * count / tally.expected();
                String width = String.format(Locale.ROOT, "%.2f%%", share * FULL);
                segments.add(new Segment(state.code(), count, width, share >= LABELLED_FROM));
            }
        }
        return new Bar(tally.expected(), segments);
    }

    /** All guidelines in a row, cut into parts of nearly one size. */
    private static List<RegisterPart> parts(EditionView view) {
        List<EditionView.OfficialLine> lines =
                view.official().stream().flatMap(goal -> goal.lines().stream()).toList();
        int parts = (lines.size() + COLUMNS - 1) / COLUMNS;
        List<RegisterPart> made = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<EditionView.OfficialLine> some =
                    lines.subList(part * lines.size() / parts, (part + 1) * lines.size() / parts);
            made.add(new RegisterPart(
                    some.stream().map(EditionView.OfficialLine::id).toList(), rows(some, view)));
        }
        return made;
    }

    private static List<RegisterRow> rows(List<EditionView.OfficialLine> lines, EditionView view) {
        List<Map<String, String>> columns =
                lines.stream().map(PaperView::column).toList();
        return view.divisions().stream()
                .map(division -> new RegisterRow(
                        division.name(),
                        division.returned(),
                        division.absence(),
                        columns.stream()
                                .map(column -> column.getOrDefault(division.code(), "not_asked"))
                                .toList()))
                .toList();
    }

    private static Map<String, String> column(EditionView.OfficialLine line) {
        Map<String, String> kinds = new HashMap<>();
        line.uninvited().forEach(division -> kinds.put(division, "not_yours"));
        line.answers().forEach(answer -> kinds.put(answer.divisionCode(), answer.kind()));
        return kinds;
    }

    private static Hole hole(EditionView.DivisionFigures division, EditionView view) {
        List<String> missing = new ArrayList<>();
        List<String> invalid = new ArrayList<>();
        for (EditionView.OfficialGoal goal : view.official()) {
            for (EditionView.OfficialLine line : goal.lines()) {
                String kind = column(line).getOrDefault(division.code(), "");
                if (kind.equals("invalid")) {
                    invalid.add(line.id());
                } else if (kind.equals("missing") && division.returned()) {
                    missing.add(line.id());
                }
            }
        }
        return new Hole(division.name(), division.returned(), division.uncounted(), missing, invalid);
    }
}
