package org.prongsai.render.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.layout.RoundText;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.model.Status;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionView;
import org.prongsai.render.paper.DocumentDigits;
import org.prongsai.render.word.MergeData;
import org.prongsai.render.word.MergeData.Group;
import org.prongsai.render.word.Picture;
import org.prongsai.thai.ThaiDates;

/** Merge fields of the memo, and what they stand for: an edition in the words and digits of an official letter. */
final class MemoFields {
    private static final String EMBLEM = "garuda";

    private static final Pattern BY_NUMBER = Pattern.compile("(?<=[0-9๐-๙]) (?=[\\p{L}0-9๐-๙])|(?<=\\.) (?=[0-9๐-๙])");

    private final Plan plan;
    private final EditionView view;
    private final Messages messages;
    private final Optional<Picture> emblem;
    private final MemoSentences sentences;
    private final MemoParagraphs paragraphs;
    private final UnaryOperator<String> digits;

    /** @param emblem the office's own, where it has put one */
    MemoFields(Edition edition, Optional<Picture> emblem) {
        this.plan = edition.consolidation().plan();
        this.view = edition.view();
        this.messages = edition.messages();
        this.emblem = emblem;
        this.sentences = new MemoSentences(view, messages);
        this.paragraphs = new MemoParagraphs(plan, view, messages, sentences);
        this.digits = DocumentDigits.of(view, messages.language());
    }

    MergeData data() {
        Map<String, String> fields = new TreeMap<>();
        agency(fields);
        round(fields);
        words(fields);
        facts(fields);
        fields.replaceAll((name, value) -> keptTogether(digits.apply(value)));
        // Its digits are no number: they stay as they are on every other paper.
        fields.put("mark", view.mark().isEmpty() ? "" : messages.of("edition.mark", view.mark()));
        fields.put(EMBLEM, "");
        return new MergeData(
                fields, groups(), emblem.map(picture -> Map.of(EMBLEM, picture)).orElse(Map.of()));
    }

    private List<Group> groups() {
        MemoAnnex annex = new MemoAnnex(view, messages, digits);
        Signatures signatures = new Signatures(plan.filing().signers(), messages, digits);
        return List.of(
                annex.table(),
                annex.measures(),
                annex.figures(),
                annex.totals(),
                signatures.reporting(),
                signatures.deciding(),
                told("background_paragraphs", paragraphs.background()),
                told("facts_paragraphs", paragraphs.facts()),
                told("proposal_paragraphs", paragraphs.proposal()),
                told("appendix_paragraphs", paragraphs.appendix()),
                listed("holes", sentences.holes()),
                listed("findings", sentences.remarks()),
                listed("proposals", sentences.proposals()));
    }

    /** A number stays on the line of what it counts, and a telephone number on one. */
    private static String keptTogether(String text) {
        return BY_NUMBER.matcher(text).replaceAll("\u00A0");
    }

    private void agency(Map<String, String> fields) {
        Letterhead head = new Letterhead(plan, messages);
        fields.put("organisation", view.organisation());
        fields.put("contact", plan.organisation().contact());
        fields.put("office", head.office());
        fields.put("addressee", head.addressee());
        fields.put("to", head.to());
        fields.put("owner", view.filing().owner());
        fields.put("email", view.filing().email());
        fields.put("number", view.filing().number());
        fields.put("memo_date", view.filing().date());
    }

    private void round(Map<String, String> fields) {
        String name = RoundText.name(plan.round(), messages);
        String span = RoundText.span(plan.round(), messages);
        fields.put("round", view.round());
        fields.put("round_span", name + " (" + span + ")");
        fields.put("fiscal_year", messages.of("memo.year", plan.round().fiscalYear()));
        fields.put("results", messages.of("memo.results", name, span));
        fields.put("results_head", messages.of("memo.results.head", name, span));
        fields.put("due", ThaiDates.full(plan.round().due(), messages.language()));
        fields.put("as_of", view.asOf());
    }

    private void words(Map<String, String> fields) {
        fields.put("subject", messages.of("memo.subject", view.round()));
        fields.put("draft", view.provisional() ? messages.of("paper.draft") : "");
        fields.put("notice", view.notice());
        fields.put("title", messages.of("memo.title"));
        fields.put("measures_head", messages.of("memo.measures"));
        fields.put("word_goal", messages.of("official.goal"));
        fields.put("word_guideline", messages.of("memo.guideline"));
        fields.put("word_unit", messages.of("official.unit"));
        fields.put("word_details", view.detailsHead());
        fields.put("figures_head", view.own().numbers().isEmpty() ? "" : messages.of("own.title"));
        fields.put("figures_values", messages.of("own.memo.values"));
        fields.put(
                "statuses",
                plan.statuses().statuses().stream().map(Status::label).collect(Collectors.joining("/\n")));
    }

    private void facts(Map<String, String> fields) {
        fields.put("background", String.join("\n", paragraphs.background()));
        fields.put("returned", sentences.returned());
        fields.put("missing", sentences.holesLead());
        fields.put("progress", sentences.progress());
        fields.put("answers", sentences.answers());
        fields.put("checked", sentences.checked());
        fields.put("remarks", sentences.remarksLead());
        fields.put("consider", sentences.consider());
    }

    private Group told(String name, List<String> texts) {
        return Group.ofParagraphs(
                name,
                List.of("text"),
                texts.stream()
                        .map(text -> Map.of("text", keptTogether(digits.apply(text))))
                        .toList());
    }

    private Group listed(String name, List<String> texts) {
        List<Map<String, String>> items = new ArrayList<>();
        for (String text : texts) {
            items.add(Map.of("number", digits.apply(String.valueOf(items.size() + 1)), "text", digits.apply(text)));
        }
        return Group.ofParagraphs(name, List.of("number", "text"), items);
    }
}
