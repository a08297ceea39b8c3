package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.layout.decisions.DecisionColumn;

/** Whose decisions count: every combination of place, sheet, round and second file is applied or told, none is silent. */
final class WhoDecidesTest {
    private static final String NOT_LISTED = "“ดำเนินการแล้ว” ไม่ใช่สถานะที่กำหนด";
    private static final String ACHIEVED = "บรรลุเป้าหมาย";
    private static final List<String> PLACES = List.of(
            "input/decisions.xlsx", "input/returned/decisions.xlsx", "input/mail/08/decisions.xlsx", "input/d.xlsx");

    @TempDir
    private Path folder;

    /** Whose the key is. */
    private enum Scope {
        OURS,
        ELSEWHERE,
        EARLIER_VERSION
    }

    /** What lies beside it, in the right place. */
    private enum Beside {
        NOTHING,
        /** With the row left empty. */
        EMPTY,
        SAME,
        OTHER
    }

    private record Case(String place, boolean hidden, Scope scope, Beside beside) {
        boolean counts() {
            return place.equals(PLACES.get(0)) && !hidden && scope == Scope.OURS;
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String place : PLACES) {
            for (boolean hidden : new boolean[] {false, true}) {
                for (Scope scope : Scope.values()) {
                    for (Beside beside : Beside.values()) {
                        // What beside it says matters where it decides; elsewhere once is enough.
                        if (place.equals(PLACES.get(0)) || beside == Beside.NOTHING) {
                            cases.add(new Case(place, hidden, scope, beside));
                        }
                    }
                }
            }
        }
        return cases.stream();
    }

    private static byte[] workbook(RoundOnDisk round) {
        return Objects.requireNonNull(round.outputs().get("decisions.xlsx"));
    }

    private static byte[] decided(byte[] workbook, Case one) {
        FilledDecisions decisions = new FilledDecisions(workbook).correct(NOT_LISTED, ACHIEVED, "สอบถามแล้ว");
        String key = decisions.text(NOT_LISTED, DecisionColumn.KEY);
        switch (one.scope()) {
            case OURS -> {}
            case ELSEWHERE -> decisions.set(NOT_LISTED, DecisionColumn.KEY, "D-00000000" + key.substring(10));
            case EARLIER_VERSION -> decisions.set(NOT_LISTED, DecisionColumn.KEY, "F-" + key.substring(11));
        }
        return (one.hidden() ? decisions.hidden() : decisions).save();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("cases")
    void is_applied_or_told(Case one) {
        RoundOnDisk round = RoundOnDisk.checked(folder);
        byte[] workbook = workbook(round);
        round.put(one.place(), decided(workbook, one));
        if (one.beside() != Beside.NOTHING) {
            FilledDecisions second = new FilledDecisions(workbook);
            switch (one.beside()) {
                case SAME -> second.correct(NOT_LISTED, ACHIEVED, "อีกไฟล์");
                case OTHER -> second.correct(NOT_LISTED, "ยังไม่ดำเนินงาน", "อีกไฟล์");
                default -> second.accept("มหาวิทยาลัย", "โครงการร่วม");
            }
            round.put("input/decisions-2.xlsx", second.save());
        }
        assertThat(round.mergeTables()).isZero();
        CSVRecord answer = round.csv("answers.csv").stream()
                .filter(row -> row.get("guideline").equals("3.2")
                        && row.get("division").equals("08"))
                .findFirst()
                .orElseThrow();
        assertThat(answer.get("status")).isEqualTo(expected(one));
        List<String> told = round.csv("findings.csv").stream()
                .filter(row -> row.get("severity").equals("error"))
                .map(row -> row.get("rule"))
                .filter(rule -> rule.startsWith("decision-"))
                .toList();
        assertThat(told).hasSize(faults(one));
        boolean decided = !expected(one).equals("invalid");
        assertThat(round.text("repairs.csv").contains("(decisions")).isEqualTo(decided);
    }

    private static String expected(Case one) {
        return switch (one.beside()) {
            case NOTHING, EMPTY -> one.counts() ? "achieved" : "invalid";
            case SAME -> "achieved";
            case OTHER -> one.counts() ? "invalid" : "not_started";
        };
    }

    private static int faults(Case one) {
        if (one.counts()) {
            return one.beside() == Beside.OTHER ? 2 : 0;
        }
        return 1;
    }
}
