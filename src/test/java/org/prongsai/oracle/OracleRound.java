package org.prongsai.oracle;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prongsai.faultinjection.SeededRandom;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;

/** A round at random: what its divisions mean, as the files that come back, and as the figures that they come to. */
public final class OracleRound {
    private static final int[] MINUTES = {0, 0, 1, 90, 6 * 60, 13 * 60, 25 * 60, 27 * 60, 3 * 1440, 12 * 1440};

    private final long seed;
    private final SeededRandom chance;
    private final RandomAsking asking;
    private final Plan then;
    private final Plan now;
    private final RandomAsking.Change change;
    private final Typing typing;
    private final FormBytes writer = new FormBytes();
    private final Mailbag bag;

    public OracleRound(long seed) {
        this.seed = seed;
        this.chance = new SeededRandom(seed);
        this.asking = new RandomAsking(chance);
        this.then = asking.plan();
        this.change = asking.change();
        this.now = asking.changed(then, change);
        this.typing = new Typing(chance, then);
        this.bag = new Mailbag(chance);
        Asked.divisions(now).forEach(this::division);
        bag.junk();
        bag.close();
    }

    /** The plan as it is when the forms are merged. */
    public Plan plan() {
        return now;
    }

    /** By path in the input folder, the plan aside. */
    public Map<String, byte[]> files() {
        return bag.files();
    }

    public OracleFigures figures() {
        return new OracleFigures(now, bag.sent());
    }

    private void division(String code) {
        List<Line> first = null;
        int files = chance.any(List.of(0, 1, 1, 1, 1, 2, 2, 2, 3));
        for (int i = 0; i < files; i++) {
            Plan made = made();
            if (Asked.guidelines(made, code).isEmpty()) {
                continue;
            }
            List<Line> lines = first == null || chance.oneIn(8) ? filled(made, code) : again(first, made, code);
            first = first == null ? lines : first;
            SentForm form = form(made, code, lines);
            FormBytes.Written written = writer.write(form);
            bag.send(form, written);
            if (chance.oneIn(12)) {
                bag.send(form, written);
            }
        }
    }

    /** Some divisions got their form after the plan was changed. */
    private Plan made() {
        return chance.oneIn(4) ? now : then;
    }

    private List<Line> filled(Plan made, String code) {
        boolean blank = chance.oneIn(10);
        return Asked.guidelines(made, code).stream()
                .map(guideline -> line(guideline, blank ? Entry.BLANK : typing.entry()))
                .toList();
    }

    private static Line line(Guideline guideline, Entry entry) {
        return Line.of(guideline.id().toString(), guideline.text(), entry);
    }

    /** What the same division sends later: the same, a bit of it otherwise, the other half, or nothing. */
    private List<Line> again(List<Line> first, Plan made, String code) {
        int lot = chance.between(1, 10);
        int spot = chance.between(0, Math.max(0, first.size() - 1));
        List<Line> lines = new ArrayList<>();
        for (Guideline guideline : Asked.guidelines(made, code)) {
            Entry entry = first.stream()
                    .filter(line -> line.asked().equals(guideline.text()))
                    .map(Line::entry)
                    .findFirst()
                    .orElse(Entry.BLANK);
            if (lot > 8) {
                entry = Entry.BLANK;
            } else if (lot > 6) {
                entry = chance.oneIn(2) ? Entry.BLANK : typing.entry();
            } else if (lot > 3 && lines.size() == spot) {
                entry = typing.otherThan(entry);
            }
            lines.add(line(guideline, entry));
        }
        return lines;
    }

    private SentForm form(Plan made, String code, List<Line> lines) {
        Format format = chance.oneIn(3) ? chance.any(List.of(Format.values())) : Format.XLSX;
        Bend bend = chance.oneIn(3) ? chance.any(Bend.in(format)) : Bend.NONE;
        boolean blank = lines.stream().allMatch(line -> line.entry().isBlank());
        if (bend == Bend.SHEET_COPIED_OTHERWISE && blank) {
            bend = Bend.SHEET_COPIED;
        }
        if (bend == Bend.NO_SUCH_DIVISION
                && Asked.guidelines(stranger(made, bend), "99").isEmpty()) {
            bend = Bend.NONE;
        }
        String other = chance.any(
                Asked.divisions(made).stream().filter(one -> !one.equals(code)).toList());
        Plan of = stranger(made, bend);
        String owner = bend == Bend.NO_SUCH_DIVISION ? "99" : code;
        List<Line> bent = of.equals(made) ? new BentLines(chance, made, now, owner, format).of(bend, lines) : lines;
        if (bend == Bend.NO_SUCH_DIVISION) {
            bent = filled(of, owner);
        }
        return new SentForm(of, owner, other, bent, format, saved(format), bend);
    }

    private static Plan stranger(Plan made, Bend bend) {
        List<Plan> strangers = RandomAsking.strangers(made).toList();
        return switch (bend) {
            case OTHER_ROUND -> strangers.get(0);
            case OTHER_ORGANISATION -> strangers.get(1);
            case NO_SUCH_DIVISION -> strangers.get(2);
            default -> made;
        };
    }

    private SavedOn saved(Format format) {
        LocalDateTime clock =
                then.round().end().atTime(9, 0).plusMinutes(MINUTES[chance.between(0, MINUTES.length - 1)]);
        SavedOn.Kind kind = chance.oneIn(2) ? SavedOn.Kind.ZONE_KNOWN : chance.any(List.of(SavedOn.Kind.values()));
        return new SavedOn(format == Format.CSV ? SavedOn.Kind.NOTHING : kind, clock);
    }

    /** For people: what is meant, and how it came. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("seed " + seed + ", plan " + change + "\n");
        now.divisions().forEach(division -> text.append("  ").append(division).append('\n'));
        now.guidelines()
                .forEach(one -> text.append("  ")
                        .append(one.id())
                        .append(' ')
                        .append(Asked.divisions(now).stream()
                                .filter(code -> Asked.isAsked(one, code))
                                .toList())
                        .append(' ')
                        .append(one.text())
                        .append('\n'));
        bag.sent().forEach(file -> text.append("  ").append(file).append('\n'));
        return text.append("  on disk: ").append(bag.files().keySet()).toString();
    }
}
