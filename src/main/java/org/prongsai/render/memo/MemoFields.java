package org.prongsai.render.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionView;
import org.prongsai.render.paper.DocumentDigits;
import org.prongsai.render.paper.ReportPdf;
import org.prongsai.render.word.MergeData;
import org.prongsai.render.word.MergeData.Group;
import org.prongsai.thai.ThaiDates;

/** Merge fields of the memo, and what they stand for: an edition in the words and digits of an official letter. */
final class MemoFields {
    private static final List<String> COLUMNS =
            List.of("goal", "id", "text", "guideline", "unit", "status", "counts", "result", "details");

    /** Letters that fit beside the guideline without filling pages. */
    private static final int MAX_LENGTH = 600;

    private static final Pattern BY_NUMBER = Pattern.compile("(?<=[0-9๐-๙]) (?=[\\p{L}0-9๐-๙])|(?<=\\.) (?=[0-9๐-๙])");

    private final Edition edition;
    private final EditionView view;
    private final Messages messages;
    private final MemoSentences sentences;
    private final UnaryOperator<String> digits;

    MemoFields(Edition edition) {
        this.edition = edition;
        this.view = edition.view();
        this.messages = edition.messages();
        this.sentences = new MemoSentences(view, messages);
        this.digits = DocumentDigits.of(view, messages.language());
    }

    MergeData data() {
        Map<String, String> fields = new TreeMap<>();
        agency(fields);
        facts(fields);
        fields.replaceAll((name, value) -> keptTogether(digits.apply(value)));
        // Its digits are no number: they stay as they are on every other paper.
        fields.put("mark", view.mark().isEmpty() ? "" : messages.of("edition.mark", view.mark()));
        Group table = Group.ofRows("rows", COLUMNS, "goal", rows());
        return new MergeData(
                fields,
                List.of(
                        view.oneLevel() ? table.without("goal") : table,
                        listed("holes", sentences.holes()),
                        listed("findings", sentences.remarks()),
                        listed("proposals", sentences.proposals())));
    }

    /** A number stays on the line of what it counts, and a telephone number on one. */
    private static String keptTogether(String text) {
        return BY_NUMBER.matcher(text).replaceAll("\u00A0");
    }

    private void agency(Map<String, String> fields) {
        Plan plan = edition.consolidation().plan();
        fields.put("organisation", view.organisation());
        fields.put("contact", plan.organisation().contact());
        fields.put("round", view.round());
        fields.put("due", ThaiDates.full(plan.round().due(), messages.language()));
        fields.put("as_of", view.asOf());
        fields.put("subject", messages.of("memo.subject", view.round()));
        fields.put("draft", view.provisional() ? messages.of("paper.draft") : "");
        fields.put("notice", view.notice());
        fields.put("addressee", messages.of("memo.addressee"));
        fields.put("owner", view.filing().owner());
        fields.put("email", view.filing().email());
        fields.put("number", view.filing().number());
        fields.put("memo_date", view.filing().date());
        fields.put("title", messages.of("memo.title"));
        fields.put("word_goal", messages.of("official.goal"));
        fields.put("word_guideline", messages.of("memo.guideline"));
        fields.put("word_unit", messages.of("official.unit"));
        fields.put("word_details", view.detailsHead());
    }

    private void facts(Map<String, String> fields) {
        Plan plan = edition.consolidation().plan();
        fields.put(
                "background",
                messages.of(
                        "memo.background",
                        view.organisation(),
                        plan.goals().size(),
                        plan.guidelines().size(),
                        view.round(),
                        ThaiDates.full(plan.round().due(), messages.language())));
        fields.put("returned", sentences.returned());
        fields.put("missing", sentences.holesLead());
        fields.put("progress", sentences.progress());
        fields.put("answers", sentences.answers());
        fields.put("checked", sentences.checked());
        fields.put("consider", sentences.consider());
    }

    private Group listed(String name, List<String> texts) {
        List<Map<String, String>> items = new ArrayList<>();
        for (String text : texts) {
            items.add(Map.of("number", digits.apply(String.valueOf(items.size() + 1)), "text", digits.apply(text)));
        }
        return Group.ofParagraphs(name, List.of("number", "text"), items);
    }

    private List<Map<String, String>> rows() {
        return view.official().stream()
                .flatMap(goal -> goal.lines().stream().map(line -> row(goal, line)))
                .toList();
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
        row.put("details", lines(told(line).stream()));
        row.replaceAll((column, value) -> digits.apply(value));
        return row;
    }

    /** One text for each guideline: the agency's own, or the only short one; where there are many, how they stand. */
    private List<String> told(EditionView.OfficialLine line) {
        List<String> shown = line.shown();
        if (!line.own().isEmpty() || shown.size() == 1 && shown.get(0).length() <= MAX_LENGTH) {
            return shown;
        }
        return List.of(messages.of("memo.details", line.answers().size(), ReportPdf.FILE));
    }

    private static String lines(Stream<String> texts) {
        return String.join("\n", texts.filter(text -> !text.isEmpty()).toList());
    }
}
