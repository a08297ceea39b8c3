package org.prongsai.render.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Scanner for the merge fields of a paragraph: marks for begin, separation and end, with the instruction cut into as
 * many runs as Word likes. Text that is deleted but still tracked is no field.
 */
final class FieldScanner {
    private final Element paragraph;
    private final List<MergeField> fields = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private static final class Open {
        private final StringBuilder instruction = new StringBuilder();
        private final List<Node> nodes = new ArrayList<>();
        private boolean separated;
        private int result = -1;

        private Node place() {
            return nodes.get(Math.max(result, 0));
        }
    }

    private FieldScanner(Element paragraph) {
        this.paragraph = paragraph;
    }

    /**
     * The fields of a paragraph, or of all below an element.
     *
     * @throws WordFault when a field is begun and not ended
     */
    static List<MergeField> fieldsIn(Element top) {
        List<MergeField> fields = new ArrayList<>();
        Stream<Element> itself = Wml.is(top, "p") ? Stream.of(top) : Stream.empty();
        Stream.concat(itself, Wml.below(top, "p").stream())
                .forEach(paragraph -> fields.addAll(new FieldScanner(paragraph).fields()));
        return fields;
    }

    private List<MergeField> fields() {
        walk(paragraph);
        for (Open unfinished : open) {
            if (MergeField.matches(unfinished.instruction.toString())) {
                throw new WordFault(
                        "word-template.unfinished",
                        unfinished.instruction.toString().strip());
            }
        }
        return fields;
    }

    private void walk(Node parent) {
        for (Node node : Wml.children(parent)) {
            if (Wml.is(node, "r")) {
                Wml.children(node).forEach(this::runContent);
            } else if (!Wml.is(node, "p", "del", "moveFrom", "pPr")) {
                walk(node);
            }
        }
    }

    private void runContent(Node node) {
        if (Wml.is(node, "rPr")) {
            return;
        }
        String mark = Wml.is(node, "fldChar") ? Wml.attribute((Element) node, "fldCharType") : "";
        if (mark.equals("begin")) {
            open.push(new Open());
        }
        open.forEach(field -> field.nodes.add(node));
        Open innermost = open.peek();
        if (innermost == null) {
            return;
        }
        switch (mark) {
            case "begin" -> {}
            case "separate" -> innermost.separated = true;
            case "end" -> end(open.pop());
            default -> content(innermost, node);
        }
    }

    private static void content(Open field, Node node) {
        if (field.separated && field.result < 0) {
            field.result = field.nodes.size() - 1;
        } else if (!field.separated && Wml.is(node, "instrText")) {
            field.instruction.append(node.getTextContent());
        }
    }

    private void end(Open field) {
        String instruction = field.instruction.toString();
        if (MergeField.matches(instruction)) {
            fields.add(new MergeField(instruction, paragraph, field.nodes, field.place()));
        }
    }
}
