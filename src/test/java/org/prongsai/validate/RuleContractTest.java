package org.prongsai.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.Answers;
import org.prongsai.Editions;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severities;
import org.prongsai.finding.Severity;
import org.prongsai.merge.Merger;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.FileOutcome;
import org.prongsai.render.Edition;
import org.prongsai.render.csv.FindingsCsv;
import org.prongsai.text.Language;

/** What every rule owes: a fixture that passes, one that fails, sentences in both languages, purity. */
final class RuleContractTest {
    private static final RuleBook BOOK = RuleBook.load();

    static Stream<Rule> rules() {
        return BOOK.rules().stream();
    }

    static Stream<RuleFixture> fixtures() {
        return rules().flatMap(rule -> RuleFixture.of(rule.id()).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void has_a_passing_and_a_failing_fixture(Rule rule) {
        assertThat(RuleFixture.of(rule.id()))
                .as("src/test/resources/rules/%s.txt", rule.id())
                .anyMatch(RuleFixture::fails)
                .anyMatch(fixture -> !fixture.fails());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void finds_what_the_fixture_says_and_nothing_else(RuleFixture fixture) {
        RuleId id = new RuleId(fixture.title().substring(0, fixture.title().indexOf(':')));
        List<Finding> found = findings(id, fixture);
        assertThat(found).isEqualTo(findings(id, fixture));
        if (!fixture.fails()) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found)
                .extracting(RuleContractTest::where)
                .containsOnly(fixture.where().split(" ", -1));
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            for (Finding finding : found) {
                assertThat(messages.of(finding.message())).isNotBlank().doesNotContain("{");
                assertThat(messages.of(finding.suggestion())).isNotBlank().doesNotContain("{");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void tells_the_same_in_both_languages(RuleFixture fixture) {
        List<List<String>> thai = told(fixture, Language.TH);
        assertThat(thai.isEmpty() && fixture.fails()).isFalse();
        assertThat(told(fixture, Language.EN)).isEqualTo(thai);
    }

    /** What is told of a fixture, without the sentences: severity, rule, division, guideline, file, sheet, cell, value. */
    private static List<List<String>> told(RuleFixture fixture, Language language) {
        Edition edition = new Edition(
                new Merger(fixture.plan()).merge(fixture.files()),
                new Validator(fixture.plan(), BOOK).validate(fixture.files(), fixture.context()),
                Severities.OWN,
                Optional.empty(),
                fixture.context().asOf(),
                new Messages(language),
                Editions::template);
        return new FindingsCsv()
                .rows(edition).stream().map(row -> row.subList(0, 8)).toList();
    }

    private static List<Finding> findings(RuleId id, RuleFixture fixture) {
        return new Validator(fixture.plan(), BOOK)
                .validate(fixture.files(), fixture.context()).list().stream()
                        .filter(finding -> finding.rule().equals(id))
                        .toList();
    }

    private static String where(Finding finding) {
        return finding.location()
                .map(location -> location.cell().map(CellRef::address).orElse(location.file()))
                .orElse(finding.division().map(Object::toString).orElse(""));
    }

    @Test
    void the_catalogue_is_fresh() throws IOException {
        assertThat(Files.readString(RuleCatalogue.FILE))
                .as(RuleCatalogue.REFRESH)
                .isEqualTo(RuleCatalogue.text());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void says_itself_what_may_be_done_with_its_findings(Rule rule) throws NoSuchMethodException {
        assertThat(rule.getClass().getMethod("uses").getDeclaringClass()).isEqualTo(rule.getClass());
    }

    @Test
    void what_a_rule_explains_is_a_rule() {
        assertThat(BOOK.rules())
                .allSatisfy(rule -> assertThat(rule.explains())
                        .isSubsetOf(BOOK.ids().stream().map(RuleId::value).toList()));
    }

    @Test
    void a_round_without_faults_has_no_findings() {
        List<FileOutcome> files = List.of(
                new FileOutcome.Counted(
                        Answers.submission("a.xlsx", Answers.A, Answers.answer("1.1", "บรรลุเป้าหมาย"))),
                new FileOutcome.Counted(Answers.submission(
                        "b.xlsx",
                        Answers.B,
                        Answers.answer("1.1", "บรรลุเป้าหมาย", "แก้ผังขั้นตอนและติดไว้หน้าห้องแล้ว"),
                        Answers.answer("1.2", "ยังไม่ดำเนินงาน"))));
        assertThat(new Validator(Answers.plan(), BOOK).validate(files).list()).isEmpty();
    }

    @Test
    void a_rule_that_crashes_is_told_and_the_others_go_on() {
        RoundRule crashing = new RoundRule() {
            @Override
            public RuleId id() {
                return new RuleId("aaa");
            }

            @Override
            public Severity severity() {
                return Severity.NOTE;
            }

            @Override
            public List<Finding> check(RoundContext round) {
                throw new IllegalStateException("boom");
            }
        };
        RoundRule sound = new RoundRule() {
            @Override
            public RuleId id() {
                return new RuleId("bbb");
            }

            @Override
            public Severity severity() {
                return Severity.NOTE;
            }

            @Override
            public List<Finding> check(RoundContext round) {
                return List.of(round.finding(this, Optional.empty(), Optional.of(Location.of("f")), "x"));
            }
        };
        List<Finding> found = new Validator(Answers.plan(), new RuleBook(List.of(sound, crashing)))
                .validate(List.of())
                .list();
        assertThat(found).extracting(finding -> finding.rule().value()).containsExactly("rule-crashed", "bbb");
        assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThatThrownBy(() -> new RuleBook(List.of(sound, sound))).hasMessageContaining("bbb");
    }
}
