package org.prongsai.job.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.job.mail.MailStatus.State;
import org.prongsai.mail.Letters;
import org.prongsai.mail.Mail;
import org.prongsai.message.LocalizedMessage;

final class MailResultTest {
    private static MailResult.Mailed mailed(Optional<LocalizedMessage> stopped, State... states) {
        List<Mail> mails = Letters.several(states.length);
        List<MailStatus> statuses = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            statuses.add(new MailStatus(mails.get(i), states[i], "", Optional.empty()));
        }
        return new MailResult.Mailed(new MailBatch(List.of(), List.of()), statuses, Path.of("output"), stopped);
    }

    private static MailResult.Mailed mailed(State... states) {
        return mailed(Optional.empty(), states);
    }

    @Test
    void all_went_when_each_went_now_or_before() {
        assertThat(mailed(State.SENT, State.SENT_BEFORE, State.SENT).allSent()).isTrue();
        assertThat(mailed().allSent()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SENT", "SENT_BEFORE"},
            mode = EnumSource.Mode.EXCLUDE)
    void one_that_did_not_surely_go_is_enough_for_not_all(State state) {
        assertThat(mailed(State.SENT, state).allSent()).isFalse();
    }

    @Test
    void a_sending_that_had_to_stop_did_not_send_all_whatever_the_statuses_say() {
        assertThat(mailed(Optional.of(LocalizedMessage.of("failure.mail")), State.SENT)
                        .allSent())
                .isFalse();
    }

    @Test
    void mails_are_told_by_how_they_stand_in_the_batchs_order() {
        MailResult.Mailed mailed = mailed(State.REFUSED, State.SENT, State.UNKNOWN, State.REFUSED);
        List<Mail> mails = Letters.several(4);
        assertThat(mailed.mails(State.REFUSED, State.UNKNOWN))
                .containsExactly(mails.get(0), mails.get(2), mails.get(3));
        assertThat(mailed.standing(State.SENT))
                .containsExactly(mailed.statuses().get(1));
        assertThat(mailed.standing(State.READY)).isEmpty();
    }

    @Test
    void each_case_is_told_by_its_own_and_by_no_other() {
        List<MailResult> all =
                List.of(mailed(State.SENT), new MailResult.NotFinal("ฉบับร่าง"), new MailResult.Cancelled());
        assertThat(all)
                .extracting(result -> result.<String>fold(
                        mailed -> mailed.statuses().size() + " mailed", MailResult.NotFinal::notice, no -> "cancelled"))
                .containsExactly("1 mailed", "ฉบับร่าง", "cancelled");
    }
}
