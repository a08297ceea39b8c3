package org.prongsai.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.desk.http.Response;
import org.prongsai.desk.round.Notice;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.desk.screen.PublishView;
import org.prongsai.desk.screen.ReportView;
import org.prongsai.desk.screen.ReturnedFiles;
import org.prongsai.job.forms.FormsJob;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.render.decisions.DecisionsWorkbook;
import org.prongsai.render.site.IndexPage;

/** Files that are opened in the program that the machine has for them: only those that a page names. */
final class OpenedFiles {
    private OpenedFiles() {}

    static Response open(OpenRound round, Map<String, String> form) {
        String word = form.getOrDefault("file", "");
        String returned = form.getOrDefault("returned", "");
        Optional<Path> file = returned.isEmpty() ? named(round, word) : ReturnedFiles.openable(round, returned);
        boolean opened = file.filter(Files::exists).filter(MachineProgram::open).isPresent();
        round.tell(
                opened
                        ? Notice.done("desk.opened", file.get().getFileName())
                        : Notice.not(LocalizedMessage.of(
                                "desk.not-opened", file.map(Path::toString).orElse(word + returned))));
        String screen = form.getOrDefault("screen", "");
        return new Response.SeeOther(
                "/round/" + round.id() + "/" + (screen.matches("[a-z]{1,20}") ? screen : "report"));
    }

    private static Optional<Path> named(OpenRound round, String word) {
        return switch (word) {
            case "plan" -> Optional.of(round.folder().plan());
            case "forms" -> Optional.of(round.folder().output().resolve(FormsJob.FORMS));
            case "decisions" -> Optional.of(round.folder().output().resolve(DecisionsWorkbook.FILE));
            case "decisions-input" -> Optional.of(round.folder().input().resolve(DecisionsWorkbook.FILE));
            case "published" -> Optional.of(PublishView.target(round));
            case "published-page" -> Optional.of(PublishView.target(round).resolve(IndexPage.FILE));
            default -> offered(round, word);
        };
    }

    private static Optional<Path> offered(OpenRound round, String name) {
        Path output = round.folder().output();
        return Stream.of(name)
                .filter(ReportView.offered(output)::contains)
                .map(output::resolve)
                .findFirst();
    }
}
