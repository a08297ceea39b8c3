package org.prongsai.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.model.CellRef;

/** Two hundred words that tell of persons are found, each in its cell; in five hundred sentences that tell of none, none is. */
final class PlantedWordsTest {
    private static final RuleBook PERSONAL = new RuleBook(RuleBook.load().rules().stream()
            .filter(rule -> rule.uses().contains(FindingUse.DISCLOSED))
            .toList());
    private static final String DONE = "A 1.1 | บรรลุเป้าหมาย | ";

    private static final String OFFICE = "contact สำนักปลัด โทร. 0 5312 3456 ต่อ 11";

    /** Where a text stands, by the cell: a line of a fixture for it. */
    private static final List<List<String>> PLACES = List.of(
            List.of("D9", DONE + "%s"),
            List.of("E9", DONE + "ทำแล้ว | %s"),
            List.of("C9", "A 1.1 | %s | ทำแล้ว"),
            List.of("F9", DONE + "ทำแล้ว | ที่ 1/2564 | %s"),
            List.of("J9", "column note TEXT\nA own 1.1 note | %s"),
            List.of("D5", "text 1.1 CURRENT | %s | ผู้เขียน"));

    private static List<Finding> found(List<String> lines) {
        RuleFixture fixture = RuleFixture.parse(
                new RuleId("personal"),
                Stream.concat(Stream.of("fail", OFFICE), lines.stream()).toList());
        return new Validator(fixture.plan(), PERSONAL)
                .validate(fixture.files(), fixture.context())
                .list();
    }

    @Test
    void what_was_planted_is_found_in_its_cell_as_it_was_written() {
        PlantedWords words = new PlantedWords(2564);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String rule = PERSONAL.rules().get(i % 5).id().value();
            String word = words.of(rule);
            List<String> place = PLACES.get(i / 5 % PLACES.size());
            String text = words.sentenceAround(word).replace("{", "").replace("}", "");
            String told = word.contains("{") ? word.substring(word.indexOf('{') + 1, word.indexOf('}')) : word;
            List<String> found = found(place.get(1).replace("%s", text).lines().toList()).stream()
                    .map(finding -> finding.rule() + " "
                            + finding.cell().map(CellRef::address).orElse("") + " " + finding.value())
                    .toList();
            if (!found.equals(List.of(rule + " " + place.get(0) + " " + told))) {
                missed.add(rule + " " + place.get(0) + " " + text + " -> " + found);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void what_a_municipality_writes_of_nobody_is_told_of_nobody() {
        PlantedWords words = new PlantedWords(1);
        List<String> alarms = IntStream.range(0, 500)
                .mapToObj(i -> words.clean())
                .flatMap(text -> found(List.of(DONE + text + " | " + words.clean())).stream()
                        .map(finding -> finding.value() + " in " + text))
                .toList();
        assertThat(alarms).as("false alarms of 1,000 texts").isEmpty();
    }

    @Test
    void what_stays_in_the_office_is_not_searched() {
        assertThat(found(List.of("column note TEXT secret", "A own 1.1 note | โทร 081-234-5678")))
                .isEmpty();
    }
}
