package org.prongsai.sheet.xls;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.prongsai.sheet.StruckText;

/** Text of an .xls cell whose letters may be of several fonts. */
final class XlsText {
    private record Run(String text, int font) {}

    private final List<Run> runs = new ArrayList<>();
    private final XlsStyles styles;
    private final int style;

    /** @param style of its cell, whose font it has up to where it says another */
    XlsText(UnicodeString string, XlsStyles styles, int style) {
        this.styles = styles;
        this.style = style;
        String text = string.getString();
        int from = 0;
        int font = styles.fontOf(style);
        for (int i = 0; i < string.getFormatRunCount(); i++) {
            FormatRun run = string.getFormatRun(i);
            int to = Math.max(from, Math.min(Short.toUnsignedInt(run.getCharacterPos()), text.length()));
            add(text.substring(from, to), font);
            from = to;
            font = Short.toUnsignedInt(run.getFontIndex());
        }
        add(text.substring(from), font);
    }

    private void add(String text, int font) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, font));
        }
    }

    /** With what is struck out marked. */
    String marked() {
        StringBuilder marked = new StringBuilder();
        int i = 0;
        while (i < runs.size()) {
            boolean struck = isStruck(runs.get(i));
            StringBuilder alike = new StringBuilder();
            for (; i < runs.size() && isStruck(runs.get(i)) == struck; i++) {
                alike.append(runs.get(i).text());
            }
            StruckText.append(marked, alike.toString(), struck);
        }
        return marked.toString();
    }

    private boolean isStruck(Run run) {
        return styles.isCrossed(style) || styles.isStruck(run.font());
    }

    boolean isStruck() {
        return runs.stream().anyMatch(run -> !run.text().isBlank() && isStruck(run));
    }

    boolean isUnseen() {
        return runs.stream().anyMatch(run -> !run.text().isBlank() && styles.isUnseen(run.font(), style));
    }
}
