package org.prongsai.render.word;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A MERGEFIELD where it stands, and what its text becomes. */
final class MergeField {
    private static final Pattern INSTRUCTION =
            Pattern.compile("(?is)\\s*MERGEFIELD\\s+(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)).*");

    private final String expression;
    private final Element paragraph;
    private final List<Node> nodes;
    private final Node place;

    /**
     * @param nodes all that Word keeps of the field
     * @param place the one of them before which the text comes, in the looks of the run it stands in
     */
    MergeField(String instruction, Element paragraph, List<Node> nodes, Node place) {
        this.expression = expression(instruction);
        this.paragraph = paragraph;
        this.nodes = List.copyOf(nodes);
        this.place = place;
    }

    static boolean matches(String instruction) {
        return INSTRUCTION.matcher(instruction).matches();
    }

    private static String expression(String instruction) {
        Matcher matcher = INSTRUCTION.matcher(instruction);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(instruction);
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replaceAll("\\\\(.)", "$1");
    }

    /** What was typed as the field's name: {@code $round}. */
    String expression() {
        return expression;
    }

    Element paragraph() {
        return paragraph;
    }

    void become(String text) {
        become(RunText.of((Element) place.getParentNode(), text));
    }

    /** In the place of all that Word keeps of it. */
    void become(List<Node> shown) {
        Node run = place.getParentNode();
        shown.forEach(node -> run.insertBefore(node, place));
        for (Node node : nodes) {
            Node parent = node.getParentNode();
            Wml.remove(node);
            if (parent != null && parent != paragraph && Wml.is(parent, "r") && isBare(parent)) {
                Wml.remove(parent);
            }
        }
    }

    private static boolean isBare(Node run) {
        return Wml.children(run).stream().allMatch(node -> Wml.is(node, "rPr"));
    }
}
