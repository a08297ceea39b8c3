package org.prongsai.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;

/** Fields that references of the help sheet speak of: what is not asked is not spoken of, and steps are counted without it. */
final class HelpFields {
    private static final String STEP = "help-sheet.step.";
    private static final Map<String, List<FieldKey>> ABOUT = Map.of(
            STEP + "3",
            List.of(FieldKey.DETAILS),
            STEP + "4",
            List.of(FieldKey.EVIDENCE, FieldKey.COMPLETED_ON),
            "example.date",
            List.of(FieldKey.COMPLETED_ON));
    private static final int STEPS = 5;

    private final FieldSpecs asked;

    HelpFields(FieldSpecs asked) {
        this.asked = asked;
    }

    /** The key of the sentence that a reference stands for; empty when it speaks of fields none of which is asked. */
    Optional<String> sentence(String name) {
        List<FieldKey> about = about(name);
        List<FieldKey> said = about.stream().filter(asked::ask).toList();
        if (said.size() == about.size()) {
            return Optional.of(name);
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(name + "." + said.get(0).kebab());
    }

    private static List<FieldKey> about(String name) {
        return ABOUT.getOrDefault(
                name,
                FieldSpecs.BUILT_IN.stream()
                        .map(FieldSpec::key)
                        .filter(field -> name.endsWith("." + field.kebab()))
                        .toList());
    }

    /** A step's number among those that are said; 0 for what is no step. */
    int step(String name) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (int i = 1; i <= STEPS; i++) {
            if (sentence(STEP + i).isPresent()) {
                numbers.put(STEP + i, numbers.size() + 1);
            }
        }
        return numbers.getOrDefault(name, 0);
    }
}
