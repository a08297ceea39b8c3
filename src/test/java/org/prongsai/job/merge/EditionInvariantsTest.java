package org.prongsai.job.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.Editions;
import org.prongsai.io.JobFailure;
import org.prongsai.job.review.ReviewedEdition;
import org.prongsai.message.Messages;
import org.prongsai.model.Consolidation;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.round.edition.Build;
import org.prongsai.round.edition.Manifest;
import org.prongsai.text.Language;

/** A consolidation that can't be right is our own fault, and told as such. */
final class EditionInvariantsTest {
    private static final Edition WHOLE = Editions.complete(Language.TH);
    private static final Consolidation SOUND = WHOLE.consolidation();

    private static ReviewedEdition reviewed(Consolidation consolidation, List<FileOutcome> listed) {
        Edition edition = new Edition(
                consolidation,
                WHOLE.findings(),
                WHOLE.severities(),
                Optional.empty(),
                WHOLE.asOf(),
                WHOLE.messages(),
                WHOLE.templates());
        return ReviewedEdition.marked(
                edition,
                new Manifest(
                                new Build("1", ""),
                                Optional.empty(),
                                new Manifest.Options(Optional.of(WHOLE.asOf()), "th", Optional.empty(), false),
                                false,
                                Optional.empty(),
                                Manifest.inputs(
                                        Sha256.of(new byte[0]), listed.stream().map(FileOutcome::file)),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                List.of())
                        .marked());
    }

    private static String told(Consolidation broken, List<FileOutcome> listed) {
        JobFailure failure =
                catchThrowableOfType(JobFailure.class, () -> EditionInvariants.require(reviewed(broken, listed)));
        assertThat(failure.isOfSetup()).isFalse();
        String sentence = new Messages(Language.EN).of(failure.sentence());
        assertThat(sentence).startsWith("The program has a fault").contains("no edition was written", "developers");
        return sentence;
    }

    @Test
    void a_sound_consolidation_passes() {
        assertThatCode(() -> EditionInvariants.require(reviewed(SOUND, SOUND.files())))
                .doesNotThrowAnyException();
    }

    @Test
    void a_file_that_counts_twice_and_a_division_of_which_two_count_are_told() {
        List<FileOutcome> twice = Stream.concat(
                        SOUND.files().stream(), SOUND.files().stream().limit(1))
                .toList();
        String sentence = told(new Consolidation(SOUND.plan(), SOUND.lines(), twice), twice);
        assertThat(sentence).contains("path listed twice", "file counted twice", "division counted twice");
    }

    @Test
    void a_counted_file_that_the_manifest_does_not_list_is_told() {
        assertThat(told(SOUND, SOUND.files().subList(1, SOUND.files().size()))).contains("file counted but not listed");
    }

    @Test
    void an_answer_that_is_lost_or_there_twice_is_told() {
        List<GuidelineResult> lost = new ArrayList<>(SOUND.lines());
        GuidelineResult first = lost.get(0);
        lost.set(
                0,
                new GuidelineResult(
                        first.guideline(),
                        first.entries().subList(1, first.entries().size()),
                        first.rollUp()));
        assertThat(told(new Consolidation(SOUND.plan(), lost, SOUND.files()), SOUND.files()))
                .contains("answers of other divisions than expected: 1.1");
    }
}
