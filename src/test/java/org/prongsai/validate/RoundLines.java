package org.prongsai.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.Answers;
import org.prongsai.finding.Decision;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Location;
import org.prongsai.model.CellRef;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.PreviousAnswers;

/** The lines of a rule's fixture that say with what the round is looked at. */
final class RoundLines {
    private RoundLines() {}

    static boolean isOne(String line) {
        return Stream.of("as of ", "previous ", "decision ").anyMatch(line::startsWith);
    }

    static RuleContext of(List<String> lines) {
        LocalDate asOf = Answers.plan().round().due();
        List<PreviousAnswer> previous = new ArrayList<>();
        List<DecisionResult> result = new ArrayList<>();
        for (String line : lines.stream().filter(RoundLines::isOne).toList()) {
            List<String> parts =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            String[] words = parts.get(0).split(" ", -1);
            switch (words[0]) {
                case "as" -> asOf = LocalDate.parse(words[2]);
                case "previous" ->
                    previous.add(PreviousAnswers.of(
                            Answers.plan(),
                            new DivisionCode(words[1]),
                            GuidelineId.parse(words[2]).orElseThrow(),
                            parts.get(1),
                            parts.get(2)));
                default -> result.add(decided(DecisionResult.Outcome.valueOf(words[1]), parts.get(1)));
            }
        }
        return new RuleContext(asOf, previous.isEmpty() ? Optional.empty() : Optional.of(previous), result);
    }

    private static DecisionResult decided(DecisionResult.Outcome outcome, String value) {
        Location location = Location.of("decisions.xlsx", new CellRef("คำวินิจฉัย", 5, 8));
        Decision decision =
                new Decision("", "แก้ค่า", Optional.of(Decision.Verb.CORRECT), value, "เหตุผล", "เลขานุการ", location);
        return new DecisionResult(decision, outcome, Optional.empty());
    }
}
