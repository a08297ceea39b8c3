package org.prongsai.desk;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.prongsai.desk.action.RoundActions;
import org.prongsai.desk.http.Request;
import org.prongsai.desk.http.RequestHandler;
import org.prongsai.desk.http.Response;
import org.prongsai.desk.http.SecretKey;
import org.prongsai.desk.round.JobWorker;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.desk.round.RoundShelf;
import org.prongsai.desk.round.Work;
import org.prongsai.desk.round.WorkResult;
import org.prongsai.desk.screen.DeskAssets;
import org.prongsai.desk.screen.MailChoice;
import org.prongsai.desk.screen.Screens;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;

/** Router of requests: which screen is shown, which action is done. */
final class DeskRouter implements RequestHandler {
    private static final Set<String> BRINGS_A_FILE = Set.of("receive", "signed");

    private final RoundShelf shelf;
    private final JobWorker worker;
    private final OpenWindows windows;
    private final Consumer<Exception> bugs;
    private final Runnable end;
    private final SecretKey token = SecretKey.random();
    private final Screens screens;
    private final RoundActions actions;
    private final QuickActions quick;
    private final NewRounds rounds;
    private final DeskAssets assets = new DeskAssets();
    private volatile Messages messages;

    DeskRouter(
            DeskRequest request,
            RoundShelf shelf,
            JobWorker worker,
            OpenWindows windows,
            Clock clock,
            Consumer<Exception> bugs,
            Runnable end) {
        this.shelf = shelf;
        this.worker = worker;
        this.windows = windows;
        this.bugs = bugs;
        this.end = end;
        this.messages = new Messages(request.language(), new DeskWording());
        this.screens = new Screens(token.letters(), request.build().version(), request.environment(), clock);
        this.actions = new RoundActions(clock, request.environment());
        this.quick = new QuickActions(worker, request.environment(), clock);
        this.rounds = new NewRounds(worker, shelf);
    }

    @Override
    public Response answer(Request request) {
        Optional<OpenRound> round = round(request.path());
        try {
            return request.isReading() ? shown(request, round) : done(request, round);
        } catch (JobFailure failed) {
            return failed(request, round, failed.sentence());
        } catch (RuntimeException bug) {
            bugs.accept(bug);
            return failed(request, round, LocalizedMessage.of("failure.bug", String.valueOf(bug)));
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            return failed(request, round, LocalizedMessage.of("failure.memory"));
        }
    }

    /** The script that brings a file takes a page for its success. */
    private Response failed(Request request, Optional<OpenRound> round, LocalizedMessage sentence) {
        List<String> path = request.path();
        return !request.isReading() && path.size() == 3 && BRINGS_A_FILE.contains(path.get(2))
                ? new Response.Words(messages.of(sentence), 409)
                : screens.trouble(round, sentence, Optional.empty(), messages);
    }

    @Override
    public Response tooLarge() {
        return new Response.Words(messages.of("refusal.TOO_LARGE"), 413);
    }

    private Optional<OpenRound> round(List<String> path) {
        return path.size() > 1 && path.get(0).equals("round") ? shelf.round(path.get(1)) : Optional.empty();
    }

    private Response shown(Request request, Optional<OpenRound> round) {
        List<String> path = request.path();
        if (path.isEmpty()) {
            return screens.start(shelf, messages);
        }
        return switch (path.get(0)) {
            case "events" -> path.size() == 1 ? new Response.Events(windows::opened) : new Response.NotFound();
            case "asset" -> path.size() == 2 ? assets.named(path.get(1)) : new Response.NotFound();
            case "round" ->
                round.map(one -> ofRound(one, path.subList(2, path.size()), request))
                        .orElseGet(Response.NotFound::new);
            default -> new Response.NotFound();
        };
    }

    private Response ofRound(OpenRound round, List<String> rest, Request request) {
        if (rest.isEmpty()) {
            return new Response.SeeOther("/round/" + round.id() + "/board");
        }
        return switch (rest.get(0)) {
            case "working" ->
                rest.size() == 1 ? working(round, request.asked("peek").isPresent()) : new Response.NotFound();
            case "file" -> OfferedFiles.of(round, rest.subList(1, rest.size()));
            default ->
                rest.size() == 1 ? screens.of(round, rest.get(0), request.query(), messages) : new Response.NotFound();
        };
    }

    /** @param peek whether a script asks, which must not use up what the window is to show */
    private Response working(OpenRound round, boolean peek) {
        Optional<Work> work = round.work();
        if (work.isEmpty()) {
            return new Response.SeeOther("/round/" + round.id() + "/board");
        }
        Optional<WorkResult> result = work.get().result();
        if (result.isEmpty()) {
            return screens.working(round, work.get(), messages);
        }
        if (peek) {
            return new Response.Words("", 200);
        }
        // As often as it is asked for: a window may come back to it, or be sent here twice.
        if (result.get() instanceof WorkResult.Ended ended) {
            round.tell(ended.notice());
            return new Response.SeeOther("/round/" + round.id() + "/" + ended.screen());
        }
        WorkResult.Failed failed = (WorkResult.Failed) result.get();
        return screens.trouble(
                Optional.of(round), failed.sentence(), Optional.of(work.get().order()), messages);
    }

    private Response done(Request request, Optional<OpenRound> round) {
        String given = request.asked("token").orElseGet(() -> request.form().getOrDefault("token", ""));
        if (!token.is(given)) {
            return new Response.Forbidden();
        }
        List<String> path = request.path();
        if (path.equals(List.of("language"))) {
            messages = new Messages(
                    request.form().getOrDefault("to", "").equals("en") ? Language.EN : Language.TH, new DeskWording());
            return new Response.SeeOther(safe(request.form().getOrDefault("back", "/")));
        }
        if (path.equals(List.of("end"))) {
            Response page = screens.ended(messages);
            end.run();
            return page;
        }
        if (path.equals(List.of("new"))) {
            return rounds.begin(request.form());
        }
        if (path.equals(List.of("example"))) {
            return rounds.example(messages);
        }
        return round.filter(one -> path.size() == 3)
                .map(one -> act(one, path.get(2), request))
                .orElseGet(Response.NotFound::new);
    }

    private static String safe(String back) {
        return back.matches("/[A-Za-z0-9/_-]*") && !back.startsWith("//") ? back : "/";
    }

    private Response act(OpenRound round, String word, Request request) {
        if (word.equals("confirm")) {
            return screens.confirm(round, MailChoice.of(request.form()), messages);
        }
        return actions.named(word)
                .map(action -> {
                    var fields = new HashMap<>(request.form());
                    fields.remove("token");
                    Work.WorkOrder order = new Work.WorkOrder(word, round.id(), fields);
                    Work work = worker.begin(
                            order,
                            () -> windows.tell("work", ""),
                            progress -> action.run(round, order.fields(), progress));
                    if (!work.order().equals(order)) {
                        throw new JobFailure(LocalizedMessage.of("desk.busy"), null);
                    }
                    round.working(work);
                    return (Response) new Response.SeeOther("/round/" + round.id() + "/working");
                })
                .orElseGet(() -> quick.act(round, word, request, messages));
    }
}
