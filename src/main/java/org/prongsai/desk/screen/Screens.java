package org.prongsai.desk.screen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.desk.http.Response;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.desk.round.RoundShelf;
import org.prongsai.desk.round.Work;
import org.prongsai.finding.Finding;
import org.prongsai.job.agencies.AgencyRound;
import org.prongsai.job.review.WaitingDecisions;
import org.prongsai.job.templates.OutdatedTemplates;
import org.prongsai.job.templates.TemplatesJob;
import org.prongsai.mail.settings.MailSettings;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.round.ProgressListener;

/** Screens of rounds, and of what is around them. */
public final class Screens {
    private final PageBuilder pages;
    private final MailScreen mails;
    private final Map<String, String> environment;
    private final Clock clock;

    /**
     * @param token that every form of a page brings back
     * @param environment of the process, which may hold settings of mail
     */
    public Screens(String token, String version, Map<String, String> environment, Clock clock) {
        this.pages = new PageBuilder(token, version);
        this.mails = new MailScreen(clock);
        this.environment = Map.copyOf(environment);
        this.clock = clock;
    }

    /** A screen of a round's, as far as there is a plan to show it by. */
    public Response of(OpenRound round, String screen, Map<String, String> asked, Messages messages) {
        return round.look()
                .fold(
                        result -> result.fold(
                                one -> ofOne(RoundView.of(round, one, messages), screen, asked),
                                many -> many(round, many.round(), screen, asked, messages)),
                        faults -> planWrong(round, faults, messages),
                        reason -> trouble(Optional.of(round), reason, Optional.empty(), messages));
    }

    private Response ofOne(RoundView view, String screen, Map<String, String> asked) {
        Map<String, Object> own = new HashMap<>();
        switch (screen) {
            case "plan" -> own.put("plan", PlanView.of(view));
            case "board" -> {
                own.put("board", BoardView.of(view, LocalDate.now(clock)));
                own.put("outdated", outdated(view.round()));
            }
            case "findings" -> {
                own.put("findings", new FindingCards(view).view());
                own.put("vanished", VanishedRow.of(view));
            }
            case "texts" -> own.put("texts", TextsView.of(view));
            case "report" -> own.put("report", ReportView.of(view));
            case "mail" -> {
                own.put("mail", mails.of(view, asked));
                own.put("settings", settings(view));
                own.put("mendBy", view.mendByInWords());
                own.put("signed", view.isApprovedHere());
            }
            case "mail-settings" -> own.put("settings", settings(view));
            case "publish" -> own.put("publish", PublishView.of(view));
            default -> {
                return new Response.NotFound();
            }
        }
        own.put("view", view.edition().view());
        own.put("typed", TypedEntry.of(view.round().waitingNotice(), view.messages()));
        own.put("takeable", view.waiting().flatMap(WaitingDecisions::place).isPresent());
        own.put(
                "waiting",
                view.waiting().map(one -> view.messages().of(one.sentence())).orElse(""));
        return pages.page(screen, view, screen.equals("mail-settings") ? "mail" : screen, own);
    }

    private static OutdatedTemplates outdated(OpenRound round) {
        return round.jobs(ProgressListener.silent()).outdatedTemplates();
    }

    private MailSettings settings(RoundView view) {
        return new MailSettings(view.round().folder().path(), environment);
    }

    /** What is about to go out, to be looked at once more. */
    public Response confirm(OpenRound round, MailChoice choice, Messages messages) {
        MailView chosen = mails.chosen(round, choice, messages);
        return round.look()
                .fold(
                        result -> result.fold(
                                one -> pages.page(
                                        "confirm",
                                        RoundView.of(round, one, messages),
                                        "mail",
                                        Map.of("mail", chosen, "chosen", choice.keys())),
                                many -> new Response.NotFound()),
                        faults -> planWrong(round, faults, messages),
                        reason -> trouble(Optional.of(round), reason, Optional.empty(), messages));
    }

    private Response many(
            OpenRound round, AgencyRound many, String screen, Map<String, String> asked, Messages messages) {
        Messages ofRound = messages.during(many.plan());
        String title = ofRound.of(screen.equals("findings") ? "desk.agencies.found" : "desk.step.board");
        return switch (screen) {
            case "findings" -> {
                AgencyFindingsView found =
                        AgencyFindingsView.of(round, many, Optional.ofNullable(asked.get("agency")), ofRound);
                yield pages.page("agency-findings", Optional.of(round), title, Map.of("found", found), ofRound);
            }
            case "board", "report", "plan" ->
                pages.page(
                        "agencies",
                        Optional.of(round),
                        title,
                        Map.of("agencies", AgenciesView.of(many, ofRound), "outdated", outdated(round)),
                        ofRound);
            default -> new Response.NotFound();
        };
    }

    private Response planWrong(OpenRound round, List<Finding> faults, Messages messages) {
        PlanView plan = PlanView.wrong(round.folder().plan(), faults, messages);
        return pages.page(
                "plan",
                Optional.of(round),
                messages.of("desk.step.plan"),
                Map.of("plan", plan, "waiting", ""),
                messages);
    }

    /** The rounds that there are. */
    public Response start(RoundShelf shelf, Messages messages) {
        return pages.page(
                "start",
                Optional.empty(),
                messages.of("desk.start.title"),
                Map.of("start", StartView.of(shelf, messages)),
                messages);
    }

    /** How far a job is. */
    public Response working(OpenRound round, Work work, Messages messages) {
        Map<String, Object> own = Map.of(
                "title", messages.of("desk.working." + work.order().action()),
                "stretch", messages.of(work.stretch().key()),
                "done", work.stretch().done(),
                "steps", work.stretch().steps());
        return pages.page("working", Optional.of(round), messages.of("desk.working.title"), own, messages);
    }

    /** What could not be done, why, and what to do; {@code again} is what would be tried once more. */
    public Response trouble(
            Optional<OpenRound> round, LocalizedMessage sentence, Optional<Work.WorkOrder> again, Messages messages) {
        List<FormField> fields = new ArrayList<>();
        again.ifPresent(order -> order.fields().forEach((name, value) -> fields.add(new FormField(name, value))));
        Map<String, Object> own = Map.of(
                "sentence",
                messages.of(sentence),
                "again",
                again.map(order -> "/round/" + order.round() + "/" + order.action())
                        .orElse(""),
                "fields",
                fields,
                "outdated",
                round.filter(one -> isOfTemplate(sentence))
                        .map(Screens::outdated)
                        .orElseGet(() -> new OutdatedTemplates(List.of(), false)));
        return pages.page("trouble", round, messages.of("desk.trouble.title"), own, messages);
    }

    private static boolean isOfTemplate(LocalizedMessage sentence) {
        return sentence.key().equals(TemplatesJob.UNUSABLE);
    }

    /** That the program has ended. */
    public Response ended(Messages messages) {
        return pages.page("ended", Optional.empty(), messages.of("desk.ended.title"), Map.of(), messages);
    }

    /** Field of a form that is sent once more. */
    public record FormField(String name, String value) {}
}
