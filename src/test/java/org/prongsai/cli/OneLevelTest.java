package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.ShownTexts;
import org.prongsai.model.Goal;
import org.prongsai.text.Language;

/** A plan of one level: its guidelines are under no goals, and no document has a place for one. */
final class OneLevelTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void every_output_does_without_goals(Language language) throws IOException, MessagingException {
        RoundOnDisk round = OwnWordsTest.round(folder, OwnWordsTest.plan(List.of(Goal.NONE)), language);
        String lang = language.code();
        assertThat(round.run("forms", "--lang", lang)).as(round.err()).isZero();
        assertThat(round.run("merge", "--lang", lang)).as(round.err()).isZero();
        assertThat(round.run("mail", "--provisional", "--only", "edition,returns,reminders,receipts", "--lang", lang))
                .as(round.err())
                .isZero();
        assertThat(round.outputs().keySet())
                .contains("datapackage.json", "decisions.xlsx")
                .hasSizeGreaterThan(15);
        for (Map.Entry<String, byte[]> output : round.outputs().entrySet()) {
            ShownTexts.of(output.getKey(), output.getValue())
                    .forEach((part, texts) -> assertThat(texts)
                            .as(part)
                            .filteredOn(text -> !OwnWordsTest.isForPrograms(part, text))
                            .noneMatch(text -> text.contains("ยุทธศาสตร์") || text.contains("strateg")));
        }
        assertThat(round.csv("answers.csv"))
                .hasSize(11)
                .allMatch(answer -> answer.get("goal").isEmpty())
                .filteredOn(answer -> answer.get("division").equals("01"))
                .extracting(answer -> answer.get("status"))
                .containsOnly("achieved");
        assertThat(round.csv("summary.csv"))
                .hasSize(4)
                .allMatch(line -> line.get("goal").isEmpty());
        assertThat(round.run("verify")).as(round.out()).isZero();
        assertThat(round.run("forms", "--previous", folder.toString()))
                .as(round.err())
                .isZero();
    }
}
