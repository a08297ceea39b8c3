package org.prongsai.read.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.layout.ChoiceWords;
import org.prongsai.layout.PlanColumn;
import org.prongsai.model.FieldType;
import org.prongsai.model.OwnColumn.Choice;

/** Choices of a column, {@code a; b} or {@code code=a; other=b}. */
final class ColumnChoices {
    private static final Pattern CODED = Pattern.compile("([^=\\s][^=]*?)\\s*=\\s*(\\S.*)");

    private final PlanRow row;
    private final PlanFaults faults;

    ColumnChoices(PlanRow row, PlanFaults faults) {
        this.row = row;
        this.faults = faults;
    }

    List<Choice> read(FieldType type) {
        String written = row.text(PlanColumn.CHOICES);
        if (type == FieldType.YES_NO || !type.isSelection()) {
            if (!written.isEmpty()) {
                faults.at(row.cell(PlanColumn.CHOICES), written, "choices-idle");
            }
            return type == FieldType.YES_NO ? List.of(ChoiceWords.YES, ChoiceWords.NO) : List.of();
        }
        List<Choice> choices =
                PlanLists.words(written).stream().map(ColumnChoices::choice).toList();
        if (choices.isEmpty()) {
            faults.at(row.cell(PlanColumn.CHOICES), written, "choices-missing");
        }
        check(choices);
        return choices;
    }

    private static Choice choice(String part) {
        Matcher coded = CODED.matcher(part);
        return coded.matches() ? new Choice(coded.group(1), coded.group(2).strip()) : new Choice(part, part);
    }

    /** Each word is one choice's, and none says that there is nothing. */
    private void check(List<Choice> choices) {
        Set<String> seen = new HashSet<>();
        for (Choice choice : choices) {
            for (String word : words(choice)) {
                if (!seen.add(word)) {
                    faults.at(row.cell(PlanColumn.CHOICES), choice.label(), "choice-twice", choice.label());
                }
                if (AnswerLimits.isNone(word)) {
                    faults.at(row.cell(PlanColumn.CHOICES), choice.label(), "choice-none", choice.label());
                }
            }
        }
    }

    private static List<String> words(Choice choice) {
        return Stream.of(choice.label(), choice.code())
                .map(ChoiceWords::key)
                .distinct()
                .toList();
    }
}
