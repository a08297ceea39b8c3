package org.prongsai.read.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.layout.ChoiceWords;
import org.prongsai.model.FieldType;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.model.Selection;
import org.prongsai.thai.ThaiText;

/** Reader of a selection: the choices of its column by label or code, several apart by {@code ;} or a new line. */
final class SelectionReader {
    private final FieldType type;
    private final OwnColumn column;
    private final ChoiceWords words;

    SelectionReader(FieldType type, OwnColumn column) {
        this.type = type;
        this.column = column;
        this.words = ChoiceWords.of(type, column);
    }

    ReadValue read(String written) {
        if (ThaiText.repair(written).text().isEmpty()) {
            return ReadValue.of(new Selection.Nothing(written));
        }
        Optional<Set<Choice>> chosen = chosen(written);
        if (chosen.isEmpty()) {
            return ReadValue.of(isNone(written) ? new Selection.Nothing(written) : new Selection.Unlisted(written));
        }
        Selection.Chosen selection = new Selection.Chosen(
                column.choices().stream().filter(chosen.get()::contains).toList(), written);
        return selection.labels().equals(written)
                ? ReadValue.of(selection)
                : new ReadValue(selection, selection.labels(), List.of("repair.choice"));
    }

    /** In a column of yes and no a slash may be a tick. */
    private boolean isNone(String written) {
        return AnswerLimits.isNone(written)
                && !(type == FieldType.YES_NO && ThaiText.key(written).startsWith("/"));
    }

    /** All that is named; empty when a part of it is none of them. */
    private Optional<Set<Choice>> chosen(String written) {
        Set<Choice> chosen = new LinkedHashSet<>();
        for (String part : parts(written)) {
            Optional<Choice> choice = words.called(part);
            if (choice.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(choice.get());
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    private List<String> parts(String written) {
        return type == FieldType.CHOICES
                ? new ArrayList<>(Stream.of(written.split("[;\\n\\r]"))
                        .filter(part -> !ThaiText.key(part).isEmpty())
                        .toList())
                : List.of(written);
    }
}
