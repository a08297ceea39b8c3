package org.prongsai.sheet.xml;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

/**
 * Limits of an XML part that no honest one comes near, counted and not timed, so that a file is always judged alike.
 * The parser is quick except at what nobody writes: it looks names up in a table that grows slow with each, and keeps
 * every element that is open.
 */
final class XmlLimits {
    private static final int MAX_STEPS = 10_000_000;
    private static final int MAX_DEPTH = 200;
    private static final int MAX_NAMES = 1_000;
    private static final int MAX_PREFIXES = 60;
    /** Namespaces that elements declare, over and over or not. */
    private static final int MAX_DECLARATIONS = 10_000;

    private static final int GLANCES = 256;
    /** In bytes; an OpenDocument cell has its whole text in its tag. */
    private static final int MAX_TAG_LENGTH = 1 << 18;

    private final Set<String> names = new HashSet<>();
    private final @Nullable String[] seen = new String[GLANCES];
    private final Set<String> prefixes = new HashSet<>();
    private String lastPrefix = "";
    private int steps;
    private int instructions;
    private int declared;
    private int depth;

    /** Before the parser sees anything: it reads a tag whole. */
    static void check(byte[] part) throws UnreadableWorkbook {
        if (part.length <= MAX_TAG_LENGTH) {
            return;
        }
        int opened = -1;
        for (int i = 0; i < part.length; i++) {
            if (part[i] == '>') {
                opened = -1;
            } else if (part[i] == '<' && opened < 0) {
                opened = i;
            } else if (opened >= 0 && i - opened > MAX_TAG_LENGTH) {
                throw tooMuch("a tag of more than " + MAX_TAG_LENGTH + " bytes");
            }
        }
    }

    void step() throws UnreadableWorkbook {
        steps++;
        if (steps > MAX_STEPS) {
            throw tooMuch("more than " + MAX_STEPS + " steps");
        }
    }

    void start(XMLStreamReader at) throws UnreadableWorkbook {
        depth++;
        count(at.getLocalName(), at.getPrefix());
        for (int i = 0; i < at.getAttributeCount(); i++) {
            count(at.getAttributeLocalName(i), at.getAttributePrefix(i));
        }
        declared += at.getNamespaceCount();
        if (depth > MAX_DEPTH
                || declared > MAX_DECLARATIONS
                || names.size() > MAX_NAMES
                || prefixes.size() > MAX_PREFIXES) {
            throw tooMuch(depth + " deep, " + names.size() + " names, " + prefixes.size() + " prefixes, " + declared
                    + " declared");
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void count(String name, @Nullable String prefix) {
        // The parser gives one object for one name: most are told at a glance.
        int slot = name.hashCode() & (GLANCES - 1);
        if (seen[slot] != name) {
            seen[slot] = name;
            names.add(name);
        }
        if (prefix != null && !prefix.isEmpty() && !prefix.equals(lastPrefix)) {
            lastPrefix = prefix;
            prefixes.add(prefix);
        }
    }

    /** Its target goes into the parser's table of names. */
    void instruction() throws UnreadableWorkbook {
        instructions++;
        if (instructions > MAX_NAMES) {
            throw tooMuch("more than " + MAX_NAMES + " processing instructions");
        }
    }

    void end() {
        depth--;
    }

    private static UnreadableWorkbook tooMuch(String what) {
        return new UnreadableWorkbook(Reason.TOO_LARGE, what);
    }
}
