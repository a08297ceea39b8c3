package org.prongsai.faultinjection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Submission;

/** The real case's five faults in other words and places: each is found where it is, by its rule, and nothing else is. */
@Tag("slow")
@Tag("heavy")
final class PlantedFaultTest {
    private static final int EACH = Integer.getInteger("plants.each", 40);

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void every_plant_is_found_and_nothing_else(Fault fault) {
        List<String> wrong = IntStream.range(0, EACH)
                .parallel()
                .boxed()
                .flatMap(seed -> wrong(PlantedFault.of(fault, seed), seed).stream())
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static List<String> wrong(PlantedFault plant, int seed) {
        Returned returned = new Returned(plant.round().plan());
        Map<DivisionCode, FileOutcome> files = new HashMap<>();
        for (Division division : plant.round().plan().divisions()) {
            files.put(
                    division.code(),
                    returned.read(division, returned.csv(division, plant.round().rows(division))));
        }
        Set<String> before = told(plant, files);
        Map<GuidelineId, Row> rows = new HashMap<>(plant.round().rows(plant.division()));
        rows.put(plant.guideline().id(), plant.spoilt());
        Submission submission = spoilt(returned, plant, rows, seed % 4 == 0, files);
        String expected = String.join(
                " ",
                plant.fault().rule(),
                plant.division().code().toString(),
                plant.guideline().id().toString(),
                cell(plant, submission));
        List<String> wrong = new ArrayList<>();
        Set<String> after = told(plant, files);
        if (!after.contains(expected)) {
            wrong.add(seed + ": not found in " + plant.round().own().full() + ": " + plant.words());
        }
        after.stream()
                .filter(line -> !line.equals(expected) && !before.contains(line))
                .forEach(line -> wrong.add(seed + ": also " + line + ": " + plant.words()));
        return wrong;
    }

    private static Submission spoilt(
            Returned returned,
            PlantedFault plant,
            Map<GuidelineId, Row> rows,
            boolean workbook,
            Map<DivisionCode, FileOutcome> files) {
        Division division = plant.division();
        byte[] file = workbook ? returned.xlsx(division, rows) : returned.csv(division, rows);
        FileOutcome.Counted counted = (FileOutcome.Counted) returned.read(division, file);
        files.put(division.code(), counted);
        return counted.submission();
    }

    private static String cell(PlantedFault plant, Submission submission) {
        var answer = submission.answer(plant.guideline().id()).orElseThrow();
        return (plant.fault().column().equals(FormColumn.STATUS)
                        ? answer.statusCell()
                        : answer.details().cell())
                .address();
    }

    private static Set<String> told(PlantedFault plant, Map<DivisionCode, FileOutcome> files) {
        return CheckedRound.told(CheckedRound.at(plant.round().plan(), List.copyOf(files.values())));
    }
}
