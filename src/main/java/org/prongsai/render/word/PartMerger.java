package org.prongsai.render.word;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.render.word.MergeData.Group;
import org.prongsai.template.VelocityFields;
import org.w3c.dom.Element;

/** Merger of data into one part of a document: first what is repeated, then the rest. */
final class PartMerger {
    private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private final MergeData data;
    private final FieldNames names;
    private final VelocityFields velocity;
    private final Set<String> pictures = new TreeSet<>();

    PartMerger(MergeData data, VelocityFields velocity) {
        this.data = data;
        this.names = new FieldNames(data);
        this.velocity = velocity;
    }

    /** @return the groups that found their place */
    Set<Group> fill(Element top) {
        SimpleFields.unfold(top);
        List<MergeField> fields = FieldScanner.fieldsIn(top);
        names.requireKnown(fields);
        Map<Element, Group> repeated = new LinkedHashMap<>();
        for (MergeField field : fields) {
            names.group(field).ifPresent(group -> repeated.putIfAbsent(container(field, group), group));
        }
        repeated.forEach((container, group) -> {
            group.absent().ifPresent(column -> new AbsentColumn(group, column, names).leave(container));
            repeat(container, group);
        });
        fillIn(FieldScanner.fieldsIn(top), data.fields());
        return new LinkedHashSet<>(repeated.values());
    }

    private static Element container(MergeField field, Group group) {
        return group.rows()
                ? Wml.around(field.paragraph(), "tr")
                        .orElseThrow(() -> new WordFault("word-template.not-in-table", field.expression()))
                : field.paragraph();
    }

    private void repeat(Element container, Group group) {
        Map<String, String> above = Map.of();
        for (Map<String, String> item : group.items()) {
            Element copy = (Element) container.cloneNode(true);
            forgetIdentity(copy);
            container.getParentNode().insertBefore(copy, container);
            join(copy, group, item, above);
            fillIn(FieldScanner.fieldsIn(copy), data.within(group, item));
            above = item;
        }
        if (group.rows() && !group.needed() && group.items().isEmpty()) {
            Wml.around(container, "tbl").ifPresent(Wml::remove);
        } else if (group.rows()) {
            Wml.remove(container);
        } else {
            Paragraphs.drop(container);
        }
    }

    /** Word gives every paragraph and bookmark a name of its own; copies must not bear the same. */
    private static void forgetIdentity(Element copy) {
        Wml.below(copy, "bookmarkStart").forEach(Wml::remove);
        Wml.below(copy, "bookmarkEnd").forEach(Wml::remove);
        for (String name : List.of("p", "tr")) {
            Wml.below(copy, name).forEach(PartMerger::forgetName);
        }
        forgetName(copy);
    }

    private static void forgetName(Element element) {
        element.removeAttributeNS(WORD_2010, "paraId");
        element.removeAttributeNS(WORD_2010, "textId");
    }

    private void join(Element row, Group group, Map<String, String> item, Map<String, String> above) {
        group.joined()
                .ifPresent(column -> FieldScanner.fieldsIn(row).stream()
                        .filter(field -> names.isJoined(field, group))
                        .flatMap(field -> Wml.around(field.paragraph(), "tc").stream())
                        .distinct()
                        .forEach(cell -> MergedCells.join(
                                cell, above.getOrDefault(column, "").equals(item.get(column)))));
    }

    private Optional<String> picture(MergeField field) {
        return data.pictures().keySet().stream()
                .filter(name -> field.expression().matches("\\$!?\\{?" + name + "}?"))
                .findFirst();
    }

    private void show(String name, MergeField field) {
        field.become(List.of(PictureParts.drawing(
                field.paragraph().getOwnerDocument(),
                name,
                Objects.requireNonNull(data.pictures().get(name)))));
        pictures.add(name);
    }

    /** The names of the pictures that were shown since this was last asked. */
    Set<String> shown() {
        Set<String> shown = new TreeSet<>(pictures);
        pictures.clear();
        return shown;
    }

    private void fillIn(List<MergeField> fields, Map<String, ?> references) {
        Set<Element> touched = new LinkedHashSet<>();
        for (MergeField field : fields) {
            try {
                Optional<String> picture = picture(field);
                if (picture.isPresent()) {
                    show(picture.get(), field);
                } else {
                    field.become(velocity.fill(field.expression(), references));
                }
            } catch (VelocityFields.Unfillable e) {
                throw new WordFault("word-template.field", field.expression(), String.valueOf(e.getMessage()));
            }
            touched.add(field.paragraph());
        }
        touched.stream().filter(Paragraphs::isEmpty).forEach(Paragraphs::drop);
    }
}
