package org.prongsai.sheet.ods;

import java.util.ArrayList;
import java.util.List;

/** Lines of a sheet in one direction, its rows or its columns, by how much room each takes: tells which lies where. */
final class OdsLines {
    private record Run(int count, double size) {}

    private final double usual;
    private final List<Run> runs = new ArrayList<>();

    /** @param usual room of a line that says nothing, in inches */
    OdsLines(double usual) {
        this.usual = usual;
    }

    void add(int count, double size) {
        runs.add(new Run(count, size));
    }

    double usual() {
        return usual;
    }

    /** The line, from 1, on which a place lies that is so far from the first one's beginning. */
    int at(double distance) {
        double left = distance;
        int line = 1;
        for (Run run : runs) {
            double room = run.count() * run.size();
            if (left < room) {
                return line + (int) (left / run.size());
            }
            left -= room;
            line += run.count();
        }
        return line + (int) Math.max(0, left / usual);
    }
}
