package org.prongsai.render.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Data of a template's fields: what they stand for.
 *
 * @param fields {@code $name} and its text
 * @param groups what is repeated
 * @param pictures {@code $name} and what is shown in the place of a text; each is a field too
 */
public record MergeData(Map<String, String> fields, List<Group> groups, Map<String, Picture> pictures) {
    public MergeData {
        fields = Map.copyOf(fields);
        groups = List.copyOf(groups);
        pictures = Map.copyOf(pictures);
        if (!fields.keySet().containsAll(pictures.keySet())) {
            throw new IllegalArgumentException("a picture is a field: " + pictures.keySet());
        }
    }

    /** Data without pictures. */
    public MergeData(Map<String, String> fields, List<Group> groups) {
        this(fields, groups, Map.of());
    }

    /**
     * What is repeated for each item: the table row, or else the paragraph, that holds fields {@code $name.column}.
     *
     * @param joined the column whose cell is joined with the one above when both say the same; for rows only
     * @param needed whether a template without its rows is refused; a table of one that is not goes where there are no items
     * @param absent the column that this document has nothing for: its cells go, where they hold nothing else; for rows only
     */
    public record Group(
            String name,
            boolean rows,
            boolean needed,
            List<String> columns,
            Optional<String> joined,
            Optional<String> absent,
            List<Map<String, String>> items) {
        public Group {
            columns = List.copyOf(columns);
            items = List.copyOf(items);
            for (Map<String, String> item : items) {
                if (!item.keySet().equals(new TreeSet<>(columns))) {
                    throw new IllegalArgumentException(name + " has " + columns + ", not " + item.keySet());
                }
            }
        }

        public static Group ofRows(String name, List<String> columns, String joined, List<Map<String, String>> items) {
            return new Group(name, true, true, columns, Optional.of(joined), Optional.empty(), items);
        }

        public Group without(String column) {
            return new Group(name, rows, needed, columns, joined, Optional.of(column), items);
        }

        /** The same, that a template need not have. */
        public Group optional() {
            return new Group(name, rows, false, columns, joined, absent, items);
        }

        public static Group ofParagraphs(String name, List<String> columns, List<Map<String, String>> items) {
            return new Group(name, false, false, columns, Optional.empty(), Optional.empty(), items);
        }
    }

    Optional<Group> group(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /** Every field there is, as it is typed, in order. */
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        fields.keySet().forEach(name -> names.add("$" + name));
        groups.forEach(group -> group.columns().forEach(column -> names.add("$" + group.name() + "." + column)));
        return List.copyOf(names);
    }

    /** The same references as for a field within an item of a group. */
    Map<String, Object> within(Group group, Map<String, String> item) {
        Map<String, Object> references = new LinkedHashMap<>(fields);
        references.put(group.name(), item);
        return references;
    }
}
