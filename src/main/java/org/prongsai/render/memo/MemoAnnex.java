package org.prongsai.render.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.render.EditionView;
import org.prongsai.render.OwnColumnsView;
import org.prongsai.render.paper.ReportPdf;
import org.prongsai.render.word.MergeData.Group;

/** The memo's annex: the measures, and one status and one text for each. */
final class MemoAnnex {
    private static final List<String> COLUMNS =
            List.of("goal", "id", "text", "guideline", "unit", "status", "counts", "result", "details");

    /** Letters that fit beside the guideline without filling pages. */
    private static final int MAX_LENGTH = 600;

    /** Names that a line has room for. */
    private static final int NAMES = 10;

    private final EditionView view;
    private final Messages messages;
    private final UnaryOperator<String> digits;

    MemoAnnex(EditionView view, Messages messages, UnaryOperator<String> digits) {
        this.view = view;
        this.messages = messages;
        this.digits = digits;
    }

    /** Its guidelines, each a paragraph; a goal stands above its first one, so that no page ends with it. */
    Group measures() {
        List<Map<String, String>> items = new ArrayList<>();
        for (EditionView.OfficialGoal goal : view.official()) {
            String above = view.oneLevel() ? "" : messages.of("memo.measure.goal", goal.number(), goal.text()) + "\n";
            for (EditionView.OfficialLine line : goal.lines()) {
                items.add(measure(goal.lines().indexOf(line) == 0 ? above : "", line.id() + "\u00A0 " + line.text()));
            }
        }
        return Group.ofParagraphs("measures", List.of("goal", "guideline"), items);
    }

    private Map<String, String> measure(String goal, String guideline) {
        return Map.of("goal", digits.apply(goal), "guideline", digits.apply(guideline));
    }

    Group table() {
        List<Map<String, String>> rows = view.official().stream()
                .flatMap(goal -> goal.lines().stream().map(line -> row(goal, line)))
                .toList();
        Group table = Group.ofRows("rows", COLUMNS, "goal", rows);
        return view.oneLevel() ? table.without("goal") : table;
    }

    /** Figures of the plan's own columns, a row for each guideline; the totals stand below. */
    Group figures() {
        List<Map<String, String>> rows = view.own().rows().stream()
                .map(row -> Map.of(
                        "guideline", digits.apply(row.id() + " " + row.text()), "amounts", digits.apply(values(row))))
                .toList();
        return Group.ofRows("figures", List.of("guideline", "amounts"), "guideline", rows)
                .optional();
    }

    private String values(OwnColumnsView.NumberRow row) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                String title = view.own().numbers().get(i).title();
                lines.add(messages.of(
                        "official.paragraph", title, row.cells().get(i).replace('\n', ' ')));
            }
        }
        return String.join("\n", lines);
    }

    /** What the totals rest on. */
    Group totals() {
        return Group.ofParagraphs(
                "totals",
                List.of("text"),
                view.own().totals().stream()
                        .map(total -> Map.of("text", digits.apply(total.title() + " " + total.text())))
                        .toList());
    }

    private Map<String, String> row(EditionView.OfficialGoal goal, EditionView.OfficialLine line) {
        Map<String, String> row = new TreeMap<>();
        row.put("goal", goal.name());
        row.put("id", line.id());
        row.put("text", line.text());
        row.put("guideline", line.id() + " " + line.text());
        row.put("unit", line.unit());
        row.put("status", line.status());
        row.put("counts", line.counts());
        row.put("result", lines(Stream.of(line.status(), line.counts())));
        row.put("details", lines(Stream.concat(told(line).stream(), behind(line).stream())));
        row.replaceAll((column, value) -> digits.apply(value));
        return row;
    }

    /** One text for each guideline: the agency's own, or the only short one; where there are many, how they stand. */
    private List<String> told(EditionView.OfficialLine line) {
        List<String> shown = line.shown();
        if (!line.own().isEmpty() || (shown.size() == 1 && shown.get(0).length() <= MAX_LENGTH)) {
            return shown;
        }
        return List.of(messages.of("memo.details", line.answers().size(), ReportPdf.FILE));
    }

    /** Who is behind in a line of several divisions that is not whole. */
    private List<String> behind(EditionView.OfficialLine line) {
        List<String> told = new ArrayList<>();
        if (line.answers().size() > 1) {
            names(told, line, "missing");
            names(told, line, "invalid");
        }
        return told;
    }

    private void names(List<String> told, EditionView.OfficialLine line, String kind) {
        List<String> names = line.answers().stream()
                .filter(answer -> answer.kind().equals(kind))
                .map(EditionView.AnswerRow::division)
                .toList();
        if (names.isEmpty()) {
            return;
        }
        String listed = messages.list(names.subList(0, Math.min(NAMES, names.size())));
        told.add(messages.of(
                "memo.behind." + kind,
                names.size() > NAMES ? messages.of("memo.behind.more", listed, names.size() - NAMES) : listed));
    }

    private static String lines(Stream<String> texts) {
        return String.join("\n", texts.filter(text -> !text.isEmpty()).toList());
    }
}
