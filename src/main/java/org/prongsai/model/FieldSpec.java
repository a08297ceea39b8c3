package org.prongsai.model;

import java.util.Optional;
import java.util.Set;

/**
 * Specification of a field that a plan asks: what it is called, what its cells are read as, how wide it is shown.
 *
 * @param requiredFor statuses that need it, by what they count as; a status itself is always needed, and a column of the
 *     plan's own says itself when it is
 * @param own what the plan says of a column of its own; empty for the usual fields
 */
public record FieldSpec(
        FieldKey key, FieldType type, FieldWidths widths, Set<Progress> requiredFor, Optional<OwnColumn> own) {
    public FieldSpec {
        requiredFor = Set.copyOf(requiredFor);
        if (own.isPresent() != key.isOwn()) {
            throw new IllegalArgumentException(key.code() + " is a usual field, or a column of the plan's own");
        }
    }

    /** One of the usual fields. */
    FieldSpec(FieldKey key, FieldType type, FieldWidths widths, Set<Progress> requiredFor) {
        this(key, type, widths, requiredFor, Optional.empty());
    }

    /** A column of the plan's own. */
    public FieldSpec(FieldKey key, FieldType type, OwnColumn own) {
        this(key, type, FieldWidths.of(type), Set.of(), Optional.of(own));
    }

    /** Whether the plan itself fills it in. */
    public boolean isGiven() {
        return own.filter(OwnColumn::isGiven).isPresent();
    }

    /** What a column of the plan's own is called; of a usual field its code alone is known here. */
    public String title() {
        return own.map(OwnColumn::title).orElse(key.code());
    }

    /** What the answers in a column of the plan's own add up to; those of a usual field are counted otherwise. */
    public ColumnSummary.Kind summary() {
        return own.map(column -> column.summary().kind()).orElse(ColumnSummary.Kind.NONE);
    }

    /** Whether it is asked of a guideline. */
    public boolean isAskedOf(GuidelineId guideline) {
        return own.map(column -> column.isAskedOf(guideline)).orElse(true);
    }

    /** Whether it may leave the office. */
    public boolean isPublished() {
        return own.map(OwnColumn::published).orElse(true);
    }

    /** The same, needed by other statuses, or by none. */
    FieldSpec needed(Set<Progress> statuses) {
        return new FieldSpec(key, type, widths, statuses, own);
    }

    public boolean isRequiredFor(Progress progress) {
        return requiredFor.contains(progress);
    }

    /** Whether it may stay empty whatever the status. */
    public boolean isOptional() {
        return requiredFor.isEmpty();
    }
}
