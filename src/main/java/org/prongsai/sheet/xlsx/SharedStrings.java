package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.xml.XmlCursor;

/** The workbook's table of texts. */
final class SharedStrings implements XmlCursor.Visitor {
    private final List<String> strings = new ArrayList<>();
    private final StringItem item = new StringItem();

    @Override
    public void start(String name, XmlCursor at) {
        item.start(name);
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

    String get(String index) throws UnreadableWorkbook {
        try {
            return strings.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new UnreadableWorkbook(Reason.DAMAGED, e);
        }
    }
}
