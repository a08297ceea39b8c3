package org.prongsai.desk.screen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.desk.http.Response;
import org.prongsai.desk.round.Notice;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.desk.round.RoundShelf;
import org.prongsai.desk.round.Work;
import org.prongsai.finding.Finding;
import org.prongsai.io.JobFailure;
import org.prongsai.job.LookResult;
import org.prongsai.job.mail.MailAction;
import org.prongsai.job.mail.MailRequest;
import org.prongsai.job.mail.MailResult;
import org.prongsai.mail.MailKind;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.render.Edition;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.template.Templates;
import org.prongsai.template.VelocityText;
import org.prongsai.text.Language;

/** Screens as pages, each in its frame and in the language that is asked for. */
public final class Screens {
    private final Templates templates = new DeskTemplates();
    private final String token;
    private final String version;
    private final Clock clock;

    /** @param token that every form of a page brings back */
    public Screens(String token, String version, Clock clock) {
        this.token = token;
        this.version = version;
        this.clock = clock;
    }

    /** A screen of a round's, as far as there is a plan to show it by. */
    public Response of(OpenRound round, String screen, Map<String, String> asked, Messages messages) {
        return round.look()
                .fold(
                        result -> result.fold(
                                one -> ofOne(RoundView.of(round, one, messages), screen, asked),
                                many -> many(round, many, messages)),
                        faults -> planWrong(round, faults, messages),
                        reason -> trouble(Optional.of(round), reason, Optional.empty(), messages));
    }

    private Response ofOne(RoundView view, String screen, Map<String, String> asked) {
        Map<String, Object> own = new HashMap<>();
        switch (screen) {
            case "plan" -> own.put("plan", PlanView.of(view));
            case "board" -> own.put("board", BoardView.of(view, LocalDate.now(clock)));
            case "findings" -> {
                own.put("findings", new FindingCards(view).view());
                own.put("vanished", VanishedRow.of(view));
            }
            case "texts" -> own.put("texts", TextsView.of(view));
            case "report" -> own.put("report", ReportView.of(view));
            case "mail" -> own.put("mail", mail(view, asked));
            case "publish" -> own.put("publish", PublishView.of(view));
            default -> {
                return new Response.NotFound();
            }
        }
        own.put("view", view.edition().view());
        own.put("waiting", view.waiting().map(view.messages()::of).orElse(""));
        return page(screen, framed(view, screen), own, view.messages());
    }

    private MailView mail(RoundView view, Map<String, String> asked) {
        boolean forms =
                asked.getOrDefault("what", view.returned() == 0 ? "forms" : "").equals("forms");
        try {
            return MailView.of(
                    mailed(view.round(), forms, Set.of()),
                    forms,
                    Optional.ofNullable(asked.get("read")),
                    view.messages());
        } catch (JobFailure notYet) {
            return MailView.none(forms, view.messages().of(notYet.sentence()));
        }
    }

    private MailResult.Mailed mailed(OpenRound round, boolean forms, Set<String> chosen) {
        MailRequest request =
                new MailRequest(forms ? Set.of(MailKind.FORMS) : Set.of(), false, ReviewRequest.PLAIN, chosen, clock);
        return round.jobs(ProgressListener.silent())
                .mail(request, new MailAction.List())
                .fold(
                        result -> result.fold(mailed -> mailed, Screens::notFinal, Screens::cancelled),
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

    /** What is about to go out, to be looked at once more. */
    public Response confirm(OpenRound round, Set<String> chosen, boolean forms, Messages messages) {
        MailView mails = MailView.of(mailed(round, forms, chosen), forms, Optional.empty(), messages);
        return round.look()
                .fold(
                        result -> result.fold(
                                one -> {
                                    RoundView view = RoundView.of(round, one, messages);
                                    return page(
                                            "confirm",
                                            framed(view, "mail"),
                                            Map.of("mail", mails, "chosen", chosen),
                                            view.messages());
                                },
                                many -> new Response.NotFound()),
                        faults -> planWrong(round, faults, messages),
                        reason -> trouble(Optional.of(round), reason, Optional.empty(), messages));
    }

    private PageFrame framed(RoundView view, String screen) {
        Edition edition = view.edition();
        return frame(
                Optional.of(view.round()),
                view.messages().of("desk.step." + screen),
                edition.view().organisation(),
                edition.view().round(),
                StepTabs.of(view, screen),
                view.messages());
    }

    private Response many(OpenRound round, LookResult.OfMany many, Messages messages) {
        Messages ofRound = messages.during(many.round().plan());
        PageFrame frame = frame(
                Optional.of(round),
                ofRound.of("desk.step.board"),
                many.round().plan().organisation().name(),
                "",
                List.of(),
                ofRound);
        return page("agencies", frame, Map.of("agencies", AgenciesView.of(many.round(), ofRound)), ofRound);
    }

    private Response planWrong(OpenRound round, List<Finding> faults, Messages messages) {
        PlanView plan = PlanView.wrong(round.folder().plan(), faults, messages);
        return page(
                "plan",
                plainFrame(Optional.of(round), messages.of("desk.step.plan"), messages),
                Map.of("plan", plan, "waiting", ""),
                messages);
    }

    /** The rounds that there are. */
    public Response start(RoundShelf shelf, Messages messages) {
        StartView start = StartView.of(shelf, messages);
        return page(
                "start",
                plainFrame(Optional.empty(), messages.of("desk.start.title"), messages),
                Map.of("start", start),
                messages);
    }

    /** How far a job is. */
    public Response working(OpenRound round, Work work, Messages messages) {
        Map<String, Object> own = new HashMap<>();
        own.put("title", messages.of("desk.working." + work.order().action()));
        own.put("stretch", messages.of(work.stretch().key()));
        own.put("done", work.stretch().done());
        own.put("steps", work.stretch().steps());
        return page(
                "working", plainFrame(Optional.of(round), messages.of("desk.working.title"), messages), own, messages);
    }

    /** What could not be done, why, and what to do; {@code again} is what would be tried once more. */
    public Response trouble(
            Optional<OpenRound> round, LocalizedMessage sentence, Optional<Work.WorkOrder> again, Messages messages) {
        Map<String, Object> own = new HashMap<>();
        own.put("sentence", messages.of(sentence));
        own.put(
                "again",
                again.map(order -> "/round/" + order.round() + "/" + order.action())
                        .orElse(""));
        List<FormField> fields = new ArrayList<>();
        again.ifPresent(order -> order.fields().forEach((name, value) -> fields.add(new FormField(name, value))));
        own.put("fields", fields);
        return page("trouble", plainFrame(round, messages.of("desk.trouble.title"), messages), own, messages);
    }

    /** That the program has ended. */
    public Response ended(Messages messages) {
        return page(
                "ended", plainFrame(Optional.empty(), messages.of("desk.ended.title"), messages), Map.of(), messages);
    }

    /** Field of a form that is sent once more. */
    public record FormField(String name, String value) {}

    private PageFrame plainFrame(Optional<OpenRound> round, String title, Messages messages) {
        return frame(round, title, "", "", List.of(), messages);
    }

    private PageFrame frame(
            Optional<OpenRound> round,
            String title,
            String organisation,
            String name,
            List<StepTab> tabs,
            Messages messages) {
        Optional<Notice> notice = round.flatMap(OpenRound::told);
        return new PageFrame(
                title,
                organisation,
                name,
                round.map(one -> "/round/" + one.id()).orElse(""),
                tabs,
                token,
                notice.map(one -> messages.of(one.sentence())).orElse(""),
                notice.map(one -> one.good() ? "good" : "bad").orElse(""),
                messages.language() == Language.TH ? "en" : "th",
                version);
    }

    private Response page(String screen, PageFrame frame, Map<String, Object> own, Messages messages) {
        Map<String, Object> all = new HashMap<>(own);
        all.put("frame", frame);
        return new Response.Page(VelocityText.page(templates, screen + ".vm", messages, all));
    }
}
