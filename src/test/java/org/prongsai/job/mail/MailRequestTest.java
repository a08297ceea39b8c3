package org.prongsai.job.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.Answers.A;
import static org.prongsai.Answers.B;
import static org.prongsai.Answers.answer;
import static org.prongsai.Answers.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.Answers;
import org.prongsai.Editions;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Severities;
import org.prongsai.mail.MailKind;
import org.prongsai.merge.Merger;
import org.prongsai.merge.Reconciliation;
import org.prongsai.message.Messages;
import org.prongsai.model.Submission;
import org.prongsai.render.Edition;
import org.prongsai.round.ReviewRequest;
import org.prongsai.text.Language;

final class MailRequestTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-04-06T02:00:00Z"), ZoneOffset.UTC);
    private static final Submission OF_B =
            submission("b.xlsx", B, answer("1.1", "บรรลุเป้าหมาย"), answer("1.2", "บรรลุเป้าหมาย"));
    private static final Edition FINAL = edition(submission("a.xlsx", A, answer("1.1", "บรรลุเป้าหมาย")), OF_B);
    private static final Edition DRAFT = edition(OF_B);

    private static Edition edition(Submission... submissions) {
        return new Edition(
                new Merger(Answers.plan())
                        .merge(new Reconciliation(Answers.plan()).reconcile(Arrays.asList(submissions), List.of())),
                new Findings(List.of(), List.of(), List.of()),
                Severities.OWN,
                Optional.empty(),
                LocalDate.of(2021, 4, 5),
                new Messages(Language.TH),
                Editions::template);
    }

    private static MailRequest request(boolean provisional, MailKind... kinds) {
        return new MailRequest(Set.of(kinds), provisional, ReviewRequest.PLAIN, CLOCK);
    }

    @Test
    void without_a_kind_all_are_wanted_but_the_forms_which_go_out_once() {
        assertThat(MailKind.values())
                .allSatisfy(kind ->
                        assertThat(request(false).wants(kind)).as(kind.word()).isEqualTo(kind != MailKind.FORMS));
    }

    @Test
    void with_a_kind_no_other_is_wanted() {
        assertThat(MailKind.values())
                .allSatisfy(kind -> assertThat(request(false, MailKind.REMINDERS, MailKind.FORMS)
                                .wants(kind))
                        .as(kind.word())
                        .isEqualTo(kind == MailKind.REMINDERS || kind == MailKind.FORMS));
    }

    @Test
    void all_but_the_forms_and_the_edition_tell_divisions_how_they_stand_now() {
        assertThat(request(false, MailKind.FORMS).wantsDivisions()).isFalse();
        assertThat(request(false, MailKind.EDITION).wantsDivisions()).isFalse();
        assertThat(request(false).wantsDivisions()).isTrue();
        assertThat(request(false, MailKind.FORMS, MailKind.REMINDERS).wantsDivisions())
                .isTrue();
    }

    @Test
    void a_draft_alone_may_not_go_out_unless_somebody_says_so() {
        assertThat(request(false, MailKind.EDITION).forbids(DRAFT)).isTrue();
        assertThat(request(true, MailKind.EDITION).forbids(DRAFT)).isFalse();
        assertThat(request(false, MailKind.EDITION).forbids(FINAL)).isFalse();
    }

    @Test
    void beside_a_draft_the_mails_to_divisions_go_out() {
        assertThat(request(false).forbids(DRAFT)).isFalse();
        assertThat(request(false, MailKind.EDITION, MailKind.RETURNS).forbids(DRAFT))
                .isFalse();
    }
}
