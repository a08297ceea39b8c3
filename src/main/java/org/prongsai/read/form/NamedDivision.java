package org.prongsai.read.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.Plan;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiText;

/**
 * Division that a form says in words that it is of. A division that has lost its form may fill in another's and write
 * its own name over the other's; the hidden marks then tell whose form it was, not whose results are in it.
 */
final class NamedDivision {
    private static final List<String> LABELS = Arrays.stream(Language.values())
            .map(language -> label(new Messages(language).of("form.division", "")))
            .toList();

    private final Plan plan;

    NamedDivision(Plan plan) {
        this.plan = plan;
    }

    /**
     * The division that is named where a form names its own, when it is another one.
     *
     * @param own whose form it is by its marks
     * @param banner the short texts near the form's top
     */
    Optional<Division> otherThan(Division own, Stream<String> banner) {
        Set<String> said = banner.flatMap(text -> said(text).stream()).collect(Collectors.toSet());
        return said.isEmpty() || said.contains(ThaiText.key(own.name()))
                ? Optional.empty()
                : plan.divisions().stream()
                        .filter(division -> said.contains(ThaiText.key(division.name())))
                        .findFirst();
    }

    /** What stands behind the label, with a colon or without. */
    private static Optional<String> said(String text) {
        String stripped = text.strip();
        return LABELS.stream()
                .filter(stripped::startsWith)
                .map(label -> ThaiText.key(label(stripped.substring(label.length()))))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** Without colons and spaces around it. */
    private static String label(String text) {
        return text.replace(':', ' ').strip();
    }
}
