package org.prongsai.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.prongsai.desk.http.Request;
import org.prongsai.desk.http.Response;
import org.prongsai.desk.round.JobWorker;
import org.prongsai.desk.round.Notice;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.desk.screen.ReportView;
import org.prongsai.finding.Decision;
import org.prongsai.job.Jobs;
import org.prongsai.job.decide.DecideRequest;
import org.prongsai.job.decide.DecideResult;
import org.prongsai.job.decide.TextRequest;
import org.prongsai.job.decide.UndoRequest;
import org.prongsai.job.decide.VanishedRequest;
import org.prongsai.job.receive.GivenFile;
import org.prongsai.job.receive.ReceiveResult;
import org.prongsai.job.receive.ReceivedItem;
import org.prongsai.layout.Labelled;
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
    private final Clock clock;

    QuickActions(JobWorker worker, Clock clock) {
        this.worker = worker;
        this.clock = clock;
    }

    Response act(OpenRound round, String word, Request request, Messages messages) {
        return switch (word) {
            case "receive" -> receive(round, request, messages);
            case "decide" -> decide(round, request.form());
            case "undo" -> undo(round, request.form());
            case "put-back" -> vanished(round, request.form(), "desk.decided.done", Jobs::putBack);
            case "leave" -> vanished(round, request.form(), "desk.vanished.left", Jobs::leave);
            case "text" -> text(round, request.form());
            case "open" -> open(round, request.form());
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
        round.tell(notice);
        String at = form.getOrDefault("at", "");
        // What could not be done is told at the top.
        String place = notice.good() && at.matches("[A-Za-z0-9-]{1,80}") ? "#" + at : "";
        return new Response.SeeOther("/round/" + round.id() + "/" + screen + place);
    }

    /** Opens a file of ours in the program that the machine has for it; only one of those that the page names. */
    private static Response open(OpenRound round, Map<String, String> form) {
        boolean plan = form.getOrDefault("file", "").equals("plan");
        Path file = plan
                ? round.folder().plan()
                : round.folder().output().resolve(offered(round, form.getOrDefault("file", "")));
        boolean opened = Files.isRegularFile(file) && MachineProgram.open(file);
        round.tell(
                opened
                        ? Notice.done("desk.opened", file.getFileName())
                        : Notice.not(LocalizedMessage.of("desk.not-opened", file)));
        return new Response.SeeOther("/round/" + round.id() + (plan ? "/plan" : "/report"));
    }

    private static String offered(OpenRound round, String name) {
        return ReportView.offered(round.folder().output()).stream()
                .filter(name::equals)
                .findFirst()
                .orElse("");
    }
}
