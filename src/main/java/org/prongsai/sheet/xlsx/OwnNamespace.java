package org.prongsai.sheet.xlsx;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.xml.XmlCursor;

/**
 * Filter that shows a part's elements of the root's namespace alone. What extensions and other vendors add is theirs:
 * an element of the same name there means something else, and a later one must not overrule the workbook's own.
 */
final class OwnNamespace implements XmlCursor.Visitor {
    private static final String EXTENSIONS = "extLst";
    /** What programs show. Within what is not read it may be shown by some and not by others. */
    private static final Set<String> SHOWN = Set.of("sheet", "row", "c", "si");

    private final XmlCursor.Visitor visitor;
    private @Nullable String own;
    private int foreign;

    OwnNamespace(XmlCursor.Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public void start(String name, XmlCursor at) throws UnreadableWorkbook {
        String namespace = at.namespace();
        if (own == null) {
            own = namespace;
        }
        if (foreign == 0 && namespace.equals(own) && !name.equals(EXTENSIONS)) {
            visitor.start(name, at);
            return;
        }
        foreign++;
        if (namespace.equals(own) && SHOWN.contains(name)) {
            throw new UnreadableWorkbook(Reason.CONTRADICTORY, name + " within another's element");
        }
    }

    @Override
    public boolean wantsText() {
        return foreign == 0 && visitor.wantsText();
    }

    @Override
    public void text(String text) {
        visitor.text(text);
    }

    @Override
    public void end(String name) throws UnreadableWorkbook {
        if (foreign > 0) {
            foreign--;
        } else {
            visitor.end(name);
        }
    }
}
