package org.prongsai.render.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of data in a merge field's instruction: which data it asks for. */
final class FieldNames {
    private static final Pattern REFERENCE =
            Pattern.compile("\\$!?\\{?([A-Za-z_][A-Za-z0-9_-]*)(?:\\.([A-Za-z_][A-Za-z0-9_-]*))?");

    private final MergeData data;

    /** {@code $name.column}; {@code column} is empty in {@code $name}. */
    private record Reference(String name, String column) {}

    FieldNames(MergeData data) {
        this.data = data;
    }

    private static List<Reference> references(MergeField field) {
        return REFERENCE
                .matcher(field.expression())
                .results()
                .map(found -> new Reference(
                        found.group(1), Optional.ofNullable(found.group(2)).orElse("")))
                .toList();
    }

    /** @throws WordFault naming the field, and those there are, when there is no such data */
    void requireKnown(List<MergeField> fields) {
        for (MergeField field : fields) {
            List<Reference> references = references(field);
            if (references.isEmpty() || !references.stream().allMatch(this::isKnown)) {
                throw new WordFault("word-template.unknown", field.expression(), String.join(" ", data.names()));
            }
        }
    }

    private boolean isKnown(Reference reference) {
        return data.group(reference.name())
                .map(group -> group.columns().contains(reference.column()))
                .orElse(reference.column().isEmpty() && data.fields().containsKey(reference.name()));
    }

    /** The group of which it is told once for each item. */
    Optional<MergeData.Group> group(MergeField field) {
        return references(field).stream()
                .flatMap(reference -> data.group(reference.name()).stream())
                .findFirst();
    }

    /** Whether it shows the column by which the group's cells are joined. */
    boolean isJoined(MergeField field, MergeData.Group group) {
        return references(field).stream()
                .anyMatch(reference -> reference.name().equals(group.name())
                        && group.joined().filter(reference.column()::equals).isPresent());
    }

    /** Whether it shows nothing but that column of a group. */
    boolean isOf(MergeField field, MergeData.Group group, String column) {
        return references(field).stream().allMatch(reference -> reference.equals(new Reference(group.name(), column)));
    }
}
