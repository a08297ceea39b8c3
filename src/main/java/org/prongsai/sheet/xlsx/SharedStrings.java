package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.xml.XmlCursor;

/** The workbook's table of texts. */
final class SharedStrings implements XmlCursor.Visitor {
    private final List<RichText> strings = new ArrayList<>();
    private final StringItem item = new StringItem();

    @Override
    public void start(String name, XmlCursor at) {
        item.start(name, at);
    }

    @Override
    public boolean wantsText() {
        return item.wantsText();
    }

    @Override
    public void text(String text) {
        item.text(text);
    }

    @Override
    public void end(String name) {
        item.end(name);
        if (name.equals("si")) {
            strings.add(item.take());
        }
    }

    /** An index that is not there is the text of nothing: programs read it as an empty cell. */
    RichText get(String index) throws UnreadableWorkbook {
        if (index.isBlank()) {
            return RichText.NONE;
        }
        try {
            return strings.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new UnreadableWorkbook(Reason.DAMAGED, e);
        }
    }
}
