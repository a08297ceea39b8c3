package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.ShownTexts;
import org.prongsai.model.Goal;
import org.prongsai.text.Language;

/** A plan of one level: its guidelines are under no goals, and no document has a place for one. */
final class OneLevelTest {
    @TempDir
    private Path folder;

    @Test
    void every_output_does_without_goals() throws IOException, MessagingException {
        RoundOnDisk round = OwnWordsTest.round(folder, OwnWordsTest.plan(List.of(Goal.NONE)), Language.TH);
        assertThat(round.run("forms")).as(round.err()).isZero();
        assertThat(round.run("merge")).as(round.err()).isZero();
        String form = round.outputs().keySet().stream()
                .filter(name -> name.startsWith("forms/"))
                .findFirst()
                .orElseThrow();
        for (String name : List.of(form, "report.html", "report.pdf", "memo.docx", "consolidated.xlsx")) {
            byte[] content = Objects.requireNonNull(round.outputs().get(name), name);
            ShownTexts.of(name, content)
                    .forEach((part, texts) -> assertThat(texts)
                            .as(part)
                            .filteredOn(text -> !part.contains("custom.xml"))
                            .noneMatch(text -> text.contains("ยุทธศาสตร์")));
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
