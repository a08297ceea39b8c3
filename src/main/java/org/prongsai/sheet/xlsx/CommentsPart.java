package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.CellRef;
import org.prongsai.sheet.RawNote;
import org.prongsai.sheet.xml.XmlCursor;

/** The notes of a sheet: the part that holds classic ones, or the part that holds threads of comments. */
final class CommentsPart implements XmlCursor.Visitor {
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})");

    private final List<RawNote> notes = new ArrayList<>();
    private final StringItem classic = new StringItem();
    private final StringBuilder threaded = new StringBuilder();
    private String reference = "";
    private boolean inThread;
    private boolean inText;

    List<RawNote> notes() {
        return notes;
    }

    @Override
    public void start(String name, XmlCursor at) {
        switch (name) {
            case "comment" -> {
                reference = at.attribute("ref").orElse("");
                classic.take();
            }
            case "threadedComment" -> {
                reference = at.attribute("ref").orElse("");
                threaded.setLength(0);
                inThread = true;
            }
            case "text" -> inText = inThread;
            default -> classic.start(name, at);
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            threaded.append(text);
        } else {
            classic.text(text);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "comment" -> add(classic.take().marked(false));
            case "threadedComment" -> {
                inThread = false;
                add(threaded.toString());
            }
            case "text" -> inText = false;
            default -> classic.end(name);
        }
    }

    /** A note on no cell that can be told is none: notes are no reason to refuse a file. */
    private void add(String text) {
        note(reference, text).ifPresent(notes::add);
    }

    private static Optional<RawNote> note(String reference, String text) {
        Matcher matcher = ADDRESS.matcher(reference);
        if (!matcher.matches() || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new RawNote(Integer.parseInt(matcher.group(2)), CellRef.column(matcher.group(1)), text));
    }
}
