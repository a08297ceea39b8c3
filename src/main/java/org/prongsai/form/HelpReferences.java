package org.prongsai.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.layout.NothingToReport;
import org.prongsai.layout.PlanValues;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;

/**
 * References that the base's help sheet may hold in {@code {...}}: the plan's own values, {@code {status}} with
 * {@code {meaning}} in a row that is repeated for every status, {@code {rule}} with {@code {mend}} for every rule, and
 * any sentence of the bundles whose key begins with {@code help-sheet.}, {@code form.} or {@code plan.column.}.
 */
final class HelpReferences {
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z][a-z0-9._-]*)}");
    private static final Pattern SENTENCE = Pattern.compile("(help-sheet|form|findings|plan\\.column)\\..*");

    private final Plan plan;
    private final Messages messages;
    private final Map<String, String> always;
    private final HelpFields fields;

    HelpReferences(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.fields = new HelpFields(plan.fields());
        this.always = PlanValues.of(plan, messages);
    }

    /** What a row of the base is filled in with: once for most rows, for each status or rule where it speaks of one. */
    List<Map<String, String>> repetitions(String row) {
        if (row.contains("{status}")) {
            Stream<Map<String, String>> statuses = plan.statuses().statuses().stream()
                    .map(status -> meaning(status.label(), status.progress().code()));
            String nothing = NothingToReport.CONFIRMED.label(messages);
            return Stream.concat(statuses, Stream.of(meaning(nothing, "nothing_to_report")))
                    .toList();
        }
        if (row.contains("{rule}")) {
            return new CheckColumns(plan)
                    .rules().stream()
                            .map(rule -> Map.of(
                                    "rule", messages.of("rule." + rule.ruleId() + ".short"),
                                    "mend", messages.of("rule." + rule.ruleId() + ".help")))
                            .toList();
        }
        return List.of(Map.of());
    }

    private Map<String, String> meaning(String status, String code) {
        return Map.of("status", status, "meaning", messages.of("help-sheet.means." + code) + needed(code));
    }

    /** What a status needs beside itself. */
    private String needed(String code) {
        List<String> names = plan.fields().besideStatus().stream()
                .filter(field ->
                        Progress.ofCode(code).filter(field::isRequiredFor).isPresent())
                .map(field -> messages.of(field.key().labelKey("answers.")))
                .toList();
        return names.isEmpty() ? "" : messages.of("help-sheet.needed", messages.list(names));
    }

    /** What is filled in instead where a row tells of a rule, for each of the plan's own columns. */
    List<Map<String, String>> columns() {
        ColumnText texts = new ColumnText(plan, messages);
        return plan.fields().own().stream()
                .map(field -> Map.of("rule", field.own().orElseThrow().title(), "mend", texts.help(field)))
                .toList();
    }

    /** The same for the heading above them. */
    Map<String, String> columnsHeading() {
        return Map.of("help-sheet.rules", messages.of("form.own.help"));
    }

    /** Whether all that a text's references speak of is asked. */
    boolean isSaid(String text) {
        return PlanValues.referredTo(text)
                .allMatch(name -> fields.sentence(name).isPresent());
    }

    /** @throws org.prongsai.io.JobFailure naming sheet and cell when a reference stands for nothing */
    String fillIn(String text, Map<String, String> values, String sheet, String cell) {
        return REFERENCE
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), values, sheet, cell)));
    }

    private String value(String name, Map<String, String> values, String sheet, String cell) {
        if (values.containsKey(name)) {
            return values.getOrDefault(name, "");
        }
        if (always.containsKey(name)) {
            return always.getOrDefault(name, "");
        }
        if (SENTENCE.matcher(name).matches() && messages.bundle().containsKey(name)) {
            return messages.of(fields.sentence(name).orElse(name), always.getOrDefault("due", ""), fields.step(name));
        }
        throw FormBase.fault(LocalizedMessage.of("form-base.unknown", sheet, cell, "{" + name + "}"));
    }
}
