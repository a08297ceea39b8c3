package org.prongsai.round.edition;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.prongsai.layout.RoundText;
import org.prongsai.message.Messages;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;

/**
 * Facts of the round that an edition is of, by which a later one can be compared with it: in codes and digests, whatever
 * language it speaks.
 *
 * @param key of the round
 * @param name of the round, in the edition's language
 * @param plan digest of the guidelines' ids and texts alone
 */
public record RoundFacts(
        String organisation,
        String key,
        String name,
        LocalDate start,
        LocalDate end,
        String plan,
        List<GuidelineText> guidelines,
        List<StatusLabel> statuses,
        List<DivisionName> divisions) {
    public RoundFacts {
        guidelines = List.copyOf(guidelines);
        statuses = List.copyOf(statuses);
        divisions = List.copyOf(divisions);
    }

    /** A guideline by its id, with the digest of its text. */
    public record GuidelineText(String id, String sha256) {}

    /** @param countsAs achieved, in progress or not started, in small letters */
    public record StatusLabel(String code, String label, String countsAs) {}

    /** A division by its code. */
    public record DivisionName(String code, String name) {}

    /** @param messages of the edition */
    public static RoundFacts of(Plan plan, Messages messages) {
        List<GuidelineText> guidelines = plan.guidelines().stream()
                .map(guideline -> new GuidelineText(guideline.id().toString(), digest(guideline)))
                .toList();
        return new RoundFacts(
                plan.organisation().name(),
                plan.round().key(),
                RoundText.full(plan.round(), messages),
                plan.round().start(),
                plan.round().end(),
                digest(guidelines.stream()
                        .map(guideline -> guideline.sha256() + "  " + guideline.id() + "\n")
                        .collect(Collectors.joining())),
                guidelines,
                plan.statuses().statuses().stream()
                        .map(status -> new StatusLabel(
                                status.code(),
                                status.label(),
                                status.progress().name().toLowerCase(Locale.ROOT)))
                        .toList(),
                plan.divisions().stream()
                        .map(division -> new DivisionName(division.code().value(), division.name()))
                        .toList());
    }

    /** The digest of a guideline's text, as repaired when it was read. */
    public static String digest(Guideline guideline) {
        return digest(guideline.text());
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
