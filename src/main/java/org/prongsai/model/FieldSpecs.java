package org.prongsai.model;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Fields that a plan asks of each answer, in the order in which every form and output has them. The status is one of them. */
public record FieldSpecs(List<FieldSpec> list) implements Iterable<FieldSpec> {
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
        Set<FieldKey> keys = new HashSet<>();
        boolean unique = list.stream().map(FieldSpec::key).allMatch(keys::add);
        if (!unique || !keys.contains(FieldKey.STATUS) || keys.contains(FieldKey.GUIDELINE)) {
            throw new IllegalArgumentException("each field is asked once, the status among them");
        }
    }

    /** The same, one of them never needed. */
    public FieldSpecs withOptional(FieldKey field) {
        return new FieldSpecs(list.stream()
                .map(spec -> spec.key().equals(field) ? spec.needed(Set.of()) : spec)
                .toList());
    }

    /** The same, one of them needed by what is achieved alone. */
    public FieldSpecs withNeededWhenAchieved(FieldKey field) {
        return new FieldSpecs(list.stream()
                .map(spec -> spec.key().equals(field) ? spec.needed(Set.of(Progress.ACHIEVED)) : spec)
                .toList());
    }

    /** The same, one of them not asked. */
    public FieldSpecs without(FieldKey field) {
        return new FieldSpecs(
                list.stream().filter(spec -> !spec.key().equals(field)).toList());
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
