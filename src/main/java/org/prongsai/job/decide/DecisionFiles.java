package org.prongsai.job.decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.finding.Decision;
import org.prongsai.finding.WrittenText;
import org.prongsai.intake.Intake;
import org.prongsai.io.FileAccess;
import org.prongsai.layout.decisions.DecisionsPlace;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.PlanWords;
import org.prongsai.model.Sha256;
import org.prongsai.render.decisions.DecisionsWorkbook;
import org.prongsai.round.RoundFolder;
import org.prongsai.sheet.UnreadableWorkbook;

/** Files of decisions that lie directly in the input folder, from where alone decisions are taken. */
public final class DecisionFiles {
    private final List<DecisionFile> files;
    private final List<String> unread;
    private final Sha256 state;

    private DecisionFiles(List<DecisionFile> files, List<String> unread, Sha256 state) {
        // The one that the program writes is the first choice for whatever has no row yet.
        this.files = files.stream()
                .sorted(Comparator.comparing(file -> !file.name().equals(DecisionsWorkbook.FILE)))
                .toList();
        this.unread = unread;
        this.state = state;
    }

    static DecisionFiles of(DecisionFile only) {
        return new DecisionFiles(List.of(only), List.of(), Sha256.of(""));
    }

    /** @param words of the plan */
    static DecisionFiles in(Path input, PlanWords words) {
        List<DecisionFile> files = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Path path : paths(input)) {
            byte[] content = FileAccess.read(path);
            lines.add(Sha256.of(content) + " " + DecisionFile.name(path));
            try {
                files.add(DecisionFile.of(path, content, words));
            } catch (UnreadableWorkbook e) {
                unread.add(RoundFolder.INPUT + "/" + DecisionFile.name(path));
            }
        }
        return new DecisionFiles(files, unread, state(lines));
    }

    /**
     * The state of all decisions of a round, for whoever shows them and wants to change none that are others by then: it is
     * another as soon as one of the files is, or comes, or goes; also that there was none is a state.
     */
    public static Sha256 state(RoundFolder folder) {
        return state(paths(folder.input()).stream()
                .map(path -> FileAccess.digest(path) + " " + DecisionFile.name(path))
                .toList());
    }

    private static Sha256 state(List<String> lines) {
        return Sha256.of(lines.stream().sorted().collect(Collectors.joining("\n")));
    }

    private static List<Path> paths(Path input) {
        try (Stream<Path> paths = Files.list(input)) {
            return paths.filter(path -> DecisionsPlace.matches(DecisionFile.name(path)))
                    .filter(path -> Files.isRegularFile(path) && FileAccess.size(path) <= Intake.MAX_FILE_BYTES)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw FileAccess.failure(input, e);
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Why nothing may be changed in them. */
    Optional<LocalizedMessage> obstacle(Optional<Sha256> seen) {
        if (!unread.isEmpty()) {
            return Optional.of(LocalizedMessage.of("decide.unread", unread));
        }
        return seen.filter(then -> !then.equals(state)).map(then -> LocalizedMessage.of("decide.changed"));
    }

    EntryPlaces<Decision> decisions() {
        return new EntryPlaces<>(files, file -> file.tables().decisions());
    }

    EntryPlaces<WrittenText> texts() {
        return new EntryPlaces<>(files, file -> file.tables().texts());
    }

    /** The one of a name. */
    Optional<DecisionFile> named(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** For people. */
    List<String> labels() {
        return files.stream().map(DecisionFile::label).toList();
    }
}
