package org.prongsai.sheet.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.sheet.StruckText;

/** Text in runs, each of which may look otherwise than its cell. */
record RichText(List<Run> runs) {
    static final RichText NONE = new RichText(List.of());

    /**
     * A run of letters of one look.
     *
     * @param own whether it has a look of its own; else it has its cell's
     */
    record Run(String text, boolean own, boolean struck, String colour) {
        private boolean isStruck(boolean cell) {
            return own ? struck : cell;
        }
    }

    RichText {
        runs = List.copyOf(runs);
    }

    /** @param struck whether its cell is */
    String marked(boolean struck) {
        if (runs.size() == 1) {
            Run run = runs.get(0);
            return run.isStruck(struck) ? StruckText.marked(run.text()) : run.text();
        }
        StringBuilder marked = new StringBuilder();
        int i = 0;
        while (i < runs.size()) {
            boolean crossed = runs.get(i).isStruck(struck);
            StringBuilder alike = new StringBuilder();
            for (; i < runs.size() && runs.get(i).isStruck(struck) == crossed; i++) {
                alike.append(runs.get(i).text());
            }
            StruckText.append(marked, alike.toString(), crossed);
        }
        return marked.toString();
    }

    boolean isStruck(boolean cell) {
        return runs.stream().anyMatch(run -> run.isStruck(cell) && !run.text().isBlank());
    }

    /** The colours of runs that have their own and hold something. */
    Stream<String> colours() {
        return runs.stream().filter(run -> run.own() && !run.text().isBlank()).map(Run::colour);
    }

    @Override
    public String toString() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
