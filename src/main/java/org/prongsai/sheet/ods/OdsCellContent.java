package org.prongsai.sheet.ods;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.xml.XmlCursor;

/**
 * Content of an OpenDocument cell: its text, with the links and looks in it, its note, and the objects that hang on
 * it. Notes and objects are no part of what the cell says.
 */
final class OdsCellContent {
    /** What stands inside a paragraph and is not of its text. */
    private static final Set<String> ASIDES = Set.of("note", "ruby-text");

    private record Link(int depth, int from, String address) {}

    private final OdsStyles styles;
    private final Set<String> charts;
    private final OdsText text = new OdsText();
    private final OdsText beside = new OdsText();
    private final OdsLinks links = new OdsLinks();
    private final List<OdsDrawing.Placed> drawings = new ArrayList<>();
    private final Deque<Integer> spans = new ArrayDeque<>();
    private final Deque<Link> open = new ArrayDeque<>();
    private @Nullable OdsParagraphs note;
    private @Nullable OdsDrawing drawing;
    private String noted = "";
    private int depth;
    private int aside;
    private int paragraph;

    OdsCellContent(OdsStyles styles, Set<String> charts) {
        this.styles = styles;
        this.charts = charts;
    }

    void clear() {
        depth = 0;
        aside = 0;
        paragraph = 0;
        noted = "";
        text.clear();
        links.clear();
        drawings.clear();
        spans.clear();
        open.clear();
    }

    void start(String name, XmlCursor at) throws UnreadableWorkbook {
        if (drawing != null) {
            drawing.start(name, at);
        } else if (note != null) {
            note.start(name, at);
        } else if (OdsDrawing.begins(name, at)) {
            drawing = new OdsDrawing(name, at, charts, beside);
        } else if (name.equals("annotation")) {
            note = new OdsParagraphs(beside);
        } else {
            own(name, at);
        }
    }

    private void own(String name, XmlCursor at) throws UnreadableWorkbook {
        depth++;
        if (aside > 0) {
            return;
        }
        boolean paragraph = name.equals("p") || name.equals("h");
        // A link around an object is one of the object's.
        boolean wrapper = name.equals("a");
        if (depth == 1 ? !paragraph && !wrapper : ASIDES.contains(name)) {
            aside = depth;
        } else if (paragraph) {
            this.paragraph = depth;
            text.paragraph();
        } else if (name.equals("span")) {
            spans.push(depth);
            text.span(look(at.attribute("style-name").orElse("")));
        } else if (wrapper) {
            open.push(new Link(depth, text.length(), at.attribute("href").orElse("")));
        } else {
            text.element(name, at);
        }
    }

    private OdsText.Look look(String style) {
        return new OdsText.Look(
                styles.property("text", style, OdsStyles.STRUCK).map("true"::equals),
                styles.property("text", style, OdsStyles.COLOUR));
    }

    void text(String characters) {
        if (drawing != null) {
            drawing.text(characters);
        } else if (note != null) {
            note.text(characters);
        } else if (aside == 0 && paragraph > 0) {
            text.characters(characters);
        }
    }

    /** The end of an element; whether it is the cell's own. */
    boolean end() {
        if (drawing != null) {
            if (drawing.end()) {
                drawings.add(drawing.done());
                drawing = null;
            }
            return false;
        }
        if (note != null) {
            if (note.end()) {
                noted = noted.isEmpty() ? note.toString() : noted + "\n" + note;
                note = null;
            }
            return false;
        }
        if (aside == depth) {
            aside = 0;
        }
        if (paragraph == depth) {
            paragraph = 0;
        }
        if (!spans.isEmpty() && spans.getFirst() == depth) {
            spans.pop();
            text.endSpan();
        }
        if (!open.isEmpty() && open.getFirst().depth() == depth) {
            Link link = open.pop();
            links.add(link.address(), text.from(Math.min(link.from(), text.length())));
        }
        depth--;
        return depth < 0;
    }

    OdsText text() {
        return text;
    }

    /** Where its words lead, empty when nowhere. */
    String link() {
        return links.address();
    }

    Optional<String> note() {
        return noted.isBlank() ? Optional.empty() : Optional.of(noted);
    }

    List<OdsDrawing.Placed> drawings() {
        return drawings;
    }
}
