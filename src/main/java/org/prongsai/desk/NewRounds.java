package org.prongsai.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.prongsai.desk.http.Response;
import org.prongsai.desk.round.JobWorker;
import org.prongsai.desk.round.Notice;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.desk.round.RoundShelf;
import org.prongsai.io.JobFailure;
import org.prongsai.io.SafeName;
import org.prongsai.job.init.NextRound;
import org.prongsai.job.init.NextRoundJob;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.round.ExampleReturns;
import org.prongsai.round.NewRound;
import org.prongsai.round.Outcome;
import org.prongsai.round.ReadyPlan;
import org.prongsai.round.RoundFolder;
import org.prongsai.text.Language;

/** New rounds in the home folder. */
final class NewRounds {
    private final JobWorker worker;
    private final RoundShelf shelf;

    NewRounds(JobWorker worker, RoundShelf shelf) {
        this.worker = worker;
        this.shelf = shelf;
    }

    /** One by its name alone, with the ready plan or with that of an earlier round. */
    Response begin(Map<String, String> form) {
        String name = SafeName.of(form.getOrDefault("name", ""));
        if (name.isEmpty()) {
            throw new JobFailure(LocalizedMessage.of("desk.new.no-name"), null);
        }
        Path folder = free(name)
                .orElseThrow(() -> new JobFailure(
                        LocalizedMessage.of("desk.new.exists", shelf.home().resolve(name)), null));
        String from = form.getOrDefault("from", ReadyPlan.MEASURES.word());
        Optional<OpenRound> earlier = shelf.round(from);
        if (earlier.isPresent()) {
            return following(earlier.get(), folder);
        }
        ReadyPlan plan =
                ReadyPlan.named(from).orElseThrow(() -> new JobFailure(LocalizedMessage.of("desk.new.no-such"), null));
        worker.alone(() -> NewRound.in(folder, plan));
        return opened(folder, Notice.done("desk.new.made", folder), "plan");
    }

    private Response following(OpenRound earlier, Path folder) {
        if (!Files.isRegularFile(earlier.folder().output().resolve("consolidated.xlsx"))) {
            throw new JobFailure(
                    LocalizedMessage.of("desk.new.no-report", earlier.folder().path()), null);
        }
        Outcome<NextRound> made =
                worker.alone(() -> new NextRoundJob(earlier.folder(), new Messages(Language.TH)).make(folder));
        return made.fold(
                round -> opened(folder, Notice.done("desk.new.following", folder, round.told()), "plan"),
                faults -> {
                    throw new JobFailure(LocalizedMessage.of("desk.new.plan-wrong", faults.size()), null);
                },
                reason -> {
                    throw new JobFailure(reason, null);
                });
    }

    /** The example with its returned forms; a further one where there is one. */
    Response example(Messages messages) {
        String name = SafeName.of(messages.of("desk.example.name"));
        int number = 1;
        Optional<Path> folder = free(name);
        while (folder.isEmpty()) {
            number++;
            folder = free(name + " " + number);
        }
        Path made = folder.get();
        worker.alone(() -> {
            NewRound.in(made);
            ExampleReturns.into(new RoundFolder(made));
            return made;
        });
        return opened(made, Notice.done("desk.example.made", made), "board");
    }

    private Optional<Path> free(String name) {
        Path folder = shelf.home().resolve(name).normalize();
        return shelf.home().equals(folder.getParent()) && !Files.exists(folder)
                ? Optional.of(folder)
                : Optional.empty();
    }

    private Response opened(Path folder, Notice notice, String screen) {
        OpenRound round = shelf.of(folder);
        round.tell(notice);
        return new Response.SeeOther("/round/" + round.id() + "/" + screen);
    }
}
