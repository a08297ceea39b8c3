package org.prongsai.oracle;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.faultinjection.SeededRandom;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;

/** The rows of a form after something happened to them. */
final class BentLines {
    private final SeededRandom chance;
    private final Plan made;
    private final Plan now;
    private final String division;
    private final Format format;

    BentLines(SeededRandom chance, Plan made, Plan now, String division, Format format) {
        this.chance = chance;
        this.made = made;
        this.now = now;
        this.division = division;
        this.format = format;
    }

    List<Line> of(Bend bend, List<Line> straight) {
        List<Line> lines = new ArrayList<>(straight);
        int at = chance.between(0, lines.size() - 1);
        Line one = lines.get(at);
        switch (bend) {
            case ROWS_SHUFFLED -> shuffle(lines);
            case ROW_GONE -> lines.remove(at);
            case ROW_TWICE -> lines.add(one);
            case ROW_TWICE_OTHERWISE -> lines.add(one.with(new Typing(chance, made).otherThan(one.entry())));
            case ROW_MADE_UP -> lines.add(Line.of("", "งานอื่น ๆ ที่ได้รับมอบหมาย", new Typing(chance, made).entry()));
            case ROW_OF_ANOTHER -> lines.addAll(ofAnother());
            case ROW_HIDDEN -> lines.set(at, one.hiddenAway());
            case ID_BECAME_NUMBER -> lines.replaceAll(this::number);
            case ID_GONE -> lines.set(at, one.withId("", false));
            case TEXT_GONE -> lines.set(at, one.with(Line.Text.GONE));
            case TEXTS_ALL_GONE -> lines.replaceAll(line -> line.with(Line.Text.GONE));
            // How far a text may be altered where the plan is another is not this test's to say.
            case TEXT_ALTERED -> lines.set(at, made.equals(now) ? one.with(Line.Text.ALTERED) : one);
            case TEXTS_CROSSED -> cross(lines);
            default -> {}
        }
        return lines;
    }

    private void shuffle(List<Line> lines) {
        for (int i = lines.size() - 1; i > 0; i--) {
            int other = chance.between(0, i);
            Line kept = lines.get(i);
            lines.set(i, lines.get(other));
            lines.set(other, kept);
        }
    }

    private List<Line> ofAnother() {
        return made.guidelines().stream()
                .filter(guideline -> !Asked.isAsked(guideline, division))
                .limit(1)
                .map(guideline -> Line.of(id(guideline), guideline.text(), new Typing(chance, made).entry()))
                .toList();
    }

    private static String id(Guideline guideline) {
        return guideline.id().toString();
    }

    /** A text file keeps no numbers: what a spreadsheet makes of an id it keeps as text. */
    private Line number(Line line) {
        return line.withId(String.valueOf(Double.parseDouble(line.id())), format != Format.CSV);
    }

    private static void cross(List<Line> lines) {
        if (lines.size() > 1) {
            Line first = lines.get(0);
            Line second = lines.get(1);
            lines.set(0, first.withId(second.id(), false));
            lines.set(1, second.withId(first.id(), false));
        }
    }
}
