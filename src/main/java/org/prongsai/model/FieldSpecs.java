package org.prongsai.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Fields that a plan asks of each answer, in the order in which every form and output has them. The status is one of them.
 *
 * @param list those that a division fills in
 * @param own every column of the plan's own, in its order, those among them that the plan fills in itself
 */
public record FieldSpecs(List<FieldSpec> list, List<FieldSpec> own) implements Iterable<FieldSpec> {
    /** Those that a plan asks which says nothing of its fields. */
    public static final FieldSpecs BUILT_IN = new FieldSpecs(List.of(
            new FieldSpec(
                    FieldKey.STATUS, FieldType.STATUS, new FieldWidths(18, 20, 22), EnumSet.allOf(Progress.class)),
            new FieldSpec(FieldKey.DETAILS, FieldType.TEXT, new FieldWidths(33, 40, 52), EnumSet.allOf(Progress.class)),
            new FieldSpec(FieldKey.EVIDENCE, FieldType.TEXT, new FieldWidths(20, 0, 28), Set.of(Progress.ACHIEVED)),
            new FieldSpec(
                    FieldKey.COMPLETED_ON, FieldType.DATE, new FieldWidths(13, 0, 16), Set.of(Progress.ACHIEVED))));

    public FieldSpecs {
        list = List.copyOf(list);
        own = List.copyOf(own);
        Set<FieldKey> keys = new HashSet<>();
        boolean unique = list.stream().map(FieldSpec::key).allMatch(keys::add);
        List<FieldSpec> answered =
                own.stream().filter(field -> !field.isGiven()).toList();
        if (!list.stream().filter(field -> field.own().isPresent()).toList().equals(answered)) {
            throw new IllegalArgumentException("own columns are asked, or filled in by the plan");
        }
        if (!unique || !keys.contains(FieldKey.STATUS) || keys.contains(FieldKey.GUIDELINE)) {
            throw new IllegalArgumentException("each field is asked once, the status among them");
        }
    }

    /** Of a plan without columns that it fills in itself. */
    public FieldSpecs(List<FieldSpec> list) {
        this(list, list.stream().filter(field -> field.own().isPresent()).toList());
    }

    /** The same with columns of the plan's own behind them. */
    public FieldSpecs with(List<FieldSpec> columns) {
        List<FieldSpec> asked = new ArrayList<>(list);
        columns.stream().filter(field -> !field.isGiven()).forEach(asked::add);
        return new FieldSpecs(asked, columns);
    }

    /** The same without some of them. */
    public FieldSpecs only(Predicate<FieldSpec> kept) {
        return new FieldSpecs(
                list.stream().filter(kept).toList(), own.stream().filter(kept).toList());
    }

    /** Those that may leave the office. */
    public FieldSpecs published() {
        return only(FieldSpec::isPublished);
    }

    /** Columns that the plan fills in itself. */
    public List<FieldSpec> given() {
        return own.stream().filter(FieldSpec::isGiven).toList();
    }

    /** What the plan's own columns are called, by their codes. */
    Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        own.forEach(field -> titles.put(field.key().code(), field.title()));
        return titles;
    }

    /** A column of the plan's own, whoever fills it in. */
    public Optional<FieldSpec> own(FieldKey key) {
        return own.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The same, one of them never needed. */
    public FieldSpecs withOptional(FieldKey field) {
        return changed(field, spec -> spec.needed(Set.of()));
    }

    /** The same, one of them needed by what is achieved alone. */
    public FieldSpecs withNeededWhenAchieved(FieldKey field) {
        return changed(field, spec -> spec.needed(Set.of(Progress.ACHIEVED)));
    }

    private FieldSpecs changed(FieldKey field, UnaryOperator<FieldSpec> change) {
        return new FieldSpecs(
                list.stream()
                        .map(spec -> spec.key().equals(field) ? change.apply(spec) : spec)
                        .toList(),
                own);
    }

    /** The same, one of them not asked. */
    public FieldSpecs without(FieldKey field) {
        return only(spec -> !spec.key().equals(field));
    }

    public Optional<FieldSpec> of(FieldKey field) {
        return list.stream().filter(spec -> spec.key().equals(field)).findFirst();
    }

    public boolean ask(FieldKey field) {
        return of(field).isPresent();
    }

    /** Those beside the status, which documents show in a way of its own. */
    public List<FieldSpec> besideStatus() {
        return list.stream().filter(field -> field.type() != FieldType.STATUS).toList();
    }

    @Override
    public Iterator<FieldSpec> iterator() {
        return list.iterator();
    }

    public Stream<FieldSpec> stream() {
        return list.stream();
    }
}
