package org.prongsai.desk;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.prongsai.desk.http.Request;
import org.prongsai.desk.http.Response;
import org.prongsai.desk.round.AttachedMemo;
import org.prongsai.desk.round.JobWorker;
import org.prongsai.desk.round.Notice;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.desk.screen.PublishView;
import org.prongsai.finding.Decision;
import org.prongsai.job.Jobs;
import org.prongsai.job.decide.DecideRequest;
import org.prongsai.job.decide.DecideResult;
import org.prongsai.job.decide.TakeInRequest;
import org.prongsai.job.decide.TextRequest;
import org.prongsai.job.decide.UndoRequest;
import org.prongsai.job.decide.VanishedRequest;
import org.prongsai.job.publish.SignedMemo;
import org.prongsai.job.receive.GivenFile;
import org.prongsai.job.receive.ReceiveResult;
import org.prongsai.job.receive.ReceivedItem;
import org.prongsai.layout.Labelled;
import org.prongsai.mail.settings.EditedSettings;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Sha256;
import org.prongsai.round.Outcome;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;

/** Actions on a round that are done before the next page is shown. */
final class QuickActions {
    private static final int CONFLICT = 409;

    private final JobWorker worker;
    private final Map<String, String> environment;
    private final Clock clock;

    /** @param environment of the process, which may hold settings of mail */
    QuickActions(JobWorker worker, Map<String, String> environment, Clock clock) {
        this.worker = worker;
        this.environment = Map.copyOf(environment);
        this.clock = clock;
    }

    Response act(OpenRound round, String word, Request request, Messages messages) {
        return switch (word) {
            case "receive" -> receive(round, request, messages);
            case "decide" -> decide(round, request.form());
            case "undo" -> undo(round, request.form());
            case "put-back" -> vanished(round, request.form(), "desk.decided.done", Jobs::putBack);
            case "leave" -> vanished(round, request.form(), "desk.vanished.left", Jobs::leave);
            case "take-in" -> takeIn(round, request.form());
            case "text" -> text(round, request.form());
            case "mail-settings" -> mailSettings(round, request.form());
            case "signed" -> signed(round, request, messages);
            case "unsigned" -> unsigned(round);
            case "templates" -> templates(round, request.form());
            case "open" -> OpenedFiles.open(round, request.form());
            default -> new Response.NotFound();
        };
    }

    /** One file a request: it is there whole, or said in words not to be. */
    private Response receive(OpenRound round, Request request, Messages messages) {
        GivenFile file = new GivenFile.Uploaded(
                request.asked("name").orElse(""), request.body().bytes());
        Outcome<ReceiveResult> outcome =
                worker.alone(() -> round.jobs(ProgressListener.silent()).receive(List.of(file)));
        return outcome.fold(
                result -> result.stopped()
                        .<Response>map(why -> new Response.Words(messages.of(why), CONFLICT))
                        .orElseGet(() -> received(result.items().get(0), messages)),
                faults -> new Response.Words(messages.of("desk.plan.wrong", faults.size()), CONFLICT),
                reason -> new Response.Words(messages.of(reason), CONFLICT));
    }

    /** The signed memo, kept until it is published. */
    private static Response signed(OpenRound round, Request request, Messages messages) {
        String name = request.asked("name").orElse("");
        SignedMemo memo = SignedMemo.of(name, request.body().bytes());
        round.sign(new AttachedMemo(memo, PublishView.mark(round).orElse("")));
        return new Response.Words(messages.of("desk.publish.signed.taken", name), 200);
    }

    private static Response unsigned(OpenRound round) {
        round.sign(null);
        return new Response.SeeOther("/round/" + round.id() + "/publish");
    }

    private static Response received(ReceivedItem item, Messages messages) {
        return item.fold(
                taken -> new Response.Words(messages.of("desk.received.taken", taken.name()), 200),
                there -> new Response.Words(messages.of("desk.received.there", there.name(), there.path()), 200),
                not -> new Response.Words(
                        messages.of("desk.received.refused", not.name(), not.why()) + " " + messages.of(not.advice()),
                        CONFLICT));
    }

    private Response decide(OpenRound round, Map<String, String> form) {
        String word = form.getOrDefault("verb", "");
        Optional<Decision.Verb> verb = List.of(Decision.Verb.values()).stream()
                .filter(one -> Labelled.kebab(one).equalsIgnoreCase(word))
                .findFirst();
        if (verb.isEmpty()) {
            return told(round, "findings", form, Notice.not(LocalizedMessage.of("desk.decide.nothing")));
        }
        DecideRequest request = new DecideRequest(
                form.getOrDefault("key", ""),
                verb.get(),
                form.getOrDefault("new-value-" + word, ""),
                form.getOrDefault("reason", ""),
                form.getOrDefault("by", ""),
                seen(form),
                ReviewRequest.PLAIN,
                clock);
        return decided(
                round,
                "findings",
                form,
                "desk.decided.done",
                worker.alone(() -> round.jobs(ProgressListener.silent()).decide(request)));
    }

    private Response undo(OpenRound round, Map<String, String> form) {
        UndoRequest request = new UndoRequest(
                form.getOrDefault("key", ""),
                form.getOrDefault("by", ""),
                form.getOrDefault("reason", ""),
                seen(form),
                clock);
        return decided(
                round,
                "findings",
                form,
                "desk.undone",
                worker.alone(() -> round.jobs(ProgressListener.silent()).undo(request)));
    }

    private Response vanished(
            OpenRound round,
            Map<String, String> form,
            String done,
            BiFunction<Jobs, VanishedRequest, Outcome<DecideResult>> job) {
        VanishedRequest request = new VanishedRequest(form.getOrDefault("key", ""), form.getOrDefault("by", ""), clock);
        return decided(
                round,
                "findings",
                form,
                done,
                worker.alone(() -> job.apply(round.jobs(ProgressListener.silent()), request)));
    }

    /** What was typed into the output folder's workbook. */
    private Response takeIn(OpenRound round, Map<String, String> form) {
        TakeInRequest request = new TakeInRequest(form.getOrDefault("by", ""), seen(form), clock);
        return decided(
                round,
                form.getOrDefault("screen", "").equals("texts") ? "texts" : "findings",
                form,
                "desk.taken-in",
                worker.alone(() -> round.jobs(ProgressListener.silent()).takeIn(request)));
    }

    /** The agency's own text for a guideline; an emptied field takes it back. */
    private Response text(OpenRound round, Map<String, String> form) {
        String text = form.getOrDefault("value", "");
        // A text that was changed before it was confirmed is another.
        boolean confirms = form.containsKey("still") && text.equals(form.getOrDefault("was", ""));
        TextRequest request = new TextRequest(
                form.getOrDefault("guideline", ""),
                confirms ? Optional.empty() : Optional.of(text),
                form.getOrDefault("by", ""),
                seen(form),
                ReviewRequest.PLAIN,
                clock);
        String done = confirms ? "desk.texts.confirmed" : text.isBlank() ? "desk.texts.undone" : "desk.texts.saved";
        return decided(
                round,
                "texts",
                form,
                done,
                worker.alone(() -> round.jobs(ProgressListener.silent()).writeText(request)));
    }

    /** Told again without what is secret, which no page shows. */
    private Response mailSettings(OpenRound round, Map<String, String> form) {
        Outcome<List<LocalizedMessage>> outcome = worker.alone(() -> round.jobs(ProgressListener.silent())
                .changeMailSettings(new EditedSettings(round.folder().path(), environment, form)));
        Notice notice = outcome.fold(
                faults -> faults.isEmpty()
                        ? Notice.done("desk.settings.saved")
                        : Notice.not(LocalizedMessage.of("desk.settings.wrong", faults)),
                faults -> Notice.not(LocalizedMessage.of("desk.plan.wrong", faults.size())),
                Notice::not);
        Map<String, String> shown = new HashMap<>(form);
        shown.keySet().removeIf(key -> key.endsWith("password"));
        return told(round, notice.good() ? "mail" : "mail-settings", shown, notice);
    }

    private Response templates(OpenRound round, Map<String, String> form) {
        boolean evenSigned = form.containsKey("even-signed");
        List<String> updated =
                worker.alone(() -> round.jobs(ProgressListener.silent()).updateTemplates(evenSigned));
        round.tell(Notice.done("templates.updated", updated));
        return new Response.SeeOther("/round/" + round.id() + "/board");
    }

    /** The decisions as the page showed them: what was saved since by somebody else is not written over. */
    private static Optional<Sha256> seen(Map<String, String> form) {
        String hex = form.getOrDefault("seen", "");
        return hex.matches("[0-9a-f]{64}") ? Optional.of(new Sha256(hex)) : Optional.empty();
    }

    private static Response decided(
            OpenRound round, String screen, Map<String, String> form, String done, Outcome<DecideResult> outcome) {
        Notice notice = outcome.fold(
                result -> result.fold(
                        written -> written.note().map(Notice::noted).orElseGet(() -> Notice.done(done)),
                        refused -> Notice.not(refused.reason())),
                faults -> Notice.not(LocalizedMessage.of("desk.plan.wrong", faults.size())),
                Notice::not);
        return told(round, screen, form, notice);
    }

    private static Response told(OpenRound round, String screen, Map<String, String> form, Notice notice) {
        round.tell(notice.keeping(form));
        String at = form.getOrDefault("at", "");
        String place = at.matches("[A-Za-z0-9-]{1,80}") ? "#" + at : "";
        return new Response.SeeOther("/round/" + round.id() + "/" + screen + place);
    }
}
