package org.prongsai.faultinjection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Organisation;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.Responsible;
import org.prongsai.model.Round;
import org.prongsai.model.RoundName;
import org.prongsai.model.Status;
import org.prongsai.model.StatusList;

/** A plan at random: any municipality, round, list of statuses, goals, guidelines and divisions. */
final class RandomPlan {
    private final SeededRandom chance;
    private final Municipality own;

    RandomPlan(SeededRandom chance, Municipality own) {
        this.chance = chance;
        this.own = own;
    }

    Plan plan() {
        List<Division> divisions = divisions();
        List<Goal> goals = new ArrayList<>();
        List<Guideline> guidelines = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        int count = chance.between(1, 6);
        int each = chance.oneIn(6) ? chance.between(3, 6) : chance.between(1, 3);
        for (int goal = 1; goal <= count; goal++) {
            goals.add(new Goal(goal, fresh(texts, true)));
            for (int number = 1; number <= Math.max(each, count == 1 ? 3 : 1); number++) {
                guidelines.add(
                        new Guideline(new GuidelineId(goal, number), fresh(texts, false), responsible(divisions)));
            }
        }
        for (Division division : divisions) {
            // Who has nothing to answer gets no form.
            GuidelineId next = new GuidelineId(count, guidelines.size() + 1);
            if (guidelines.stream().noneMatch(known -> known.responsible().includes(division.code()))) {
                guidelines.add(
                        new Guideline(next, fresh(texts, false), new Responsible.Only(List.of(division.code()))));
            }
        }
        return new Plan(
                new Organisation(own.full(), ""),
                round(),
                statuses(),
                goals,
                guidelines,
                divisions,
                List.of(),
                RoundWords.otherAgencies(chance, own));
    }

    private String fresh(Set<String> known, boolean goal) {
        while (true) {
            String text = goal ? RoundWords.goal(chance) : RoundWords.guideline(chance);
            if (known.add(text)) {
                return text;
            }
        }
    }

    private List<Division> divisions() {
        List<Division> divisions = new ArrayList<>();
        int count = chance.oneIn(8) ? chance.between(9, 14) : chance.between(2, 6);
        divisions.add(division(1, own.isTambonCouncil() ? "สำนักปลัด" : "สำนักปลัดเทศบาล"));
        chance.some(RoundWords.DIVISIONS, count).forEach(name -> divisions.add(division(divisions.size() + 1, name)));
        return divisions;
    }

    private static Division division(int number, String name) {
        return new Division(new DivisionCode("D" + number), name, Optional.empty());
    }

    private Responsible responsible(List<Division> divisions) {
        int lot = chance.between(1, 10);
        if (lot <= 5) {
            return new Responsible.Every();
        }
        int count = lot <= 8 ? 1 : chance.between(2, divisions.size());
        return new Responsible.Only(
                chance.some(divisions, count).stream().map(Division::code).toList());
    }

    private Round round() {
        int year = chance.between(2560, 2575);
        LocalDate first = LocalDate.of(year - 544, 10, 1);
        boolean half = chance.oneIn(2);
        LocalDate start = half && chance.oneIn(2) ? first.plusMonths(6) : first;
        LocalDate end = start.plusMonths(half ? 6 : 12).minusDays(1);
        RoundName period = RoundName.ofMonths(half ? 6 : 12);
        return new Round(year, period, start, end, end.plusDays(chance.between(0, 20)));
    }

    private StatusList statuses() {
        List<String> wordings = chance.any(RoundWords.STATUSES);
        List<Status> statuses = new ArrayList<>();
        for (Progress progress : List.of(Progress.ACHIEVED, Progress.IN_PROGRESS, Progress.NOT_STARTED)) {
            List<String> words = List.of(wordings.get(statuses.size()).split(";", -1));
            statuses.add(new Status(progress.code(), words.get(0), words.subList(1, words.size()), progress));
        }
        return new StatusList(statuses);
    }
}
