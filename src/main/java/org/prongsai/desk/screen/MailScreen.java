package org.prongsai.desk.screen;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.io.JobFailure;
import org.prongsai.job.mail.MailAction;
import org.prongsai.job.mail.MailResult;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.round.ProgressListener;

/** Screen of the mails that could go out, and of those that are about to. */
final class MailScreen {
    private final Clock clock;

    MailScreen(Clock clock) {
        this.clock = clock;
    }

    /** @param asked which kind, which is read, and the code of whom alone they are chosen for */
    MailView of(RoundView view, Map<String, String> asked) {
        boolean forms =
                asked.getOrDefault("what", view.returned() == 0 ? "forms" : "").equals("forms");
        try {
            return MailView.of(
                    mailed(view.round(), new MailChoice(forms, Set.of())),
                    forms,
                    Optional.ofNullable(asked.get("read")),
                    Optional.ofNullable(asked.get("to")),
                    view.messages());
        } catch (JobFailure notYet) {
            return MailView.none(forms, view.messages().of(notYet.sentence()));
        }
    }

    MailView chosen(OpenRound round, MailChoice choice, Messages messages) {
        return MailView.of(mailed(round, choice), choice.forms(), Optional.empty(), Optional.empty(), messages);
    }

    private MailResult.Mailed mailed(OpenRound round, MailChoice choice) {
        return round.jobs(ProgressListener.silent())
                .mail(choice.request(clock), new MailAction.List())
                .fold(
                        result -> result.fold(mailed -> mailed, MailScreen::notFinal, MailScreen::cancelled),
                        faults -> {
                            throw new IllegalStateException("the plan was looked at before");
                        },
                        reason -> {
                            throw new JobFailure(reason, null);
                        });
    }

    private static MailResult.Mailed notFinal(MailResult.NotFinal not) {
        throw new JobFailure(LocalizedMessage.of("mail.not-final", not.notice()), null);
    }

    private static MailResult.Mailed cancelled(MailResult.Cancelled nobody) {
        throw new IllegalStateException("nobody was asked");
    }
}
