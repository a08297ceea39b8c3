package org.prongsai.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.io.Journal.Move;
import org.prongsai.io.Journal.Step;
import org.prongsai.model.Sha256;

/** All files arrive, or none, also when the run that moves them dies between two. */
final class StagingTest {
    private static final Map<String, String> OLD =
            Map.of("a.csv", "old a", "returns/b.xlsx", "old b", "gone.csv", "old", "mine.txt", "mine");
    private static final Map<String, String> NEW =
            Map.of("a.csv", "new a", "returns/b.xlsx", "new b", "c.csv", "new c", "mine.txt", "mine");
    /** In the order in which they move. */
    private static final List<Step> STEPS = List.of(
            step(Move.REPLACE, "a.csv", "new a"),
            step(Move.REPLACE, "returns/b.xlsx", "new b"),
            step(Move.CREATE, "c.csv", "new c"),
            step(Move.REMOVE, "gone.csv", ""));

    @TempDir
    private Path folder;

    private static Step step(Move move, String name, String text) {
        return new Step(move, name, Sha256.of(bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @BeforeEach
    void oldEdition() {
        OLD.forEach(this::put);
    }

    private void put(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that lies in the folder, but the lock file. */
    private Map<String, String> found() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        found.remove(FolderLock.NAME);
        return found;
    }

    private void publish() {
        try (FolderLock lock = FolderLock.on(folder);
                Staging staging = new Staging(folder, lock)) {
            for (Step step : STEPS) {
                if (step.move() == Move.REMOVE) {
                    staging.remove(step.name().value());
                } else {
                    staging.write(
                            step.name().value(),
                            bytes(Objects.requireNonNull(NEW.get(step.name().value()))));
                }
            }
            staging.publish();
        }
    }

    /** As a run leaves the folder that died when so many files had been moved. */
    private void died(int moved, boolean back) throws IOException {
        for (Step step : STEPS) {
            if (OLD.containsKey(step.name().value())) {
                put(
                        ".prongsai.old/" + step.name().value(),
                        Objects.requireNonNull(OLD.get(step.name().value())));
            }
            if (step.move() != Move.REMOVE) {
                put(
                        ".prongsai.new/" + step.name().value(),
                        Objects.requireNonNull(NEW.get(step.name().value())));
            }
        }
        new Journal(back, STEPS).write(folder.resolve(Journal.NAME));
        UnfinishedNotice.put(folder);
        for (Step step : STEPS.subList(0, moved)) {
            if (step.move() == Move.REMOVE) {
                Files.delete(folder.resolve(step.name().value()));
            } else {
                Files.move(
                        folder.resolve(".prongsai.new").resolve(step.name().value()),
                        folder.resolve(step.name().value()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void what_is_written_arrives_and_what_is_removed_goes() throws IOException {
        publish();
        assertThat(found()).containsExactlyInAnyOrderEntriesOf(NEW);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void the_next_run_moves_the_rest_of_what_one_that_died_began(int moved) throws IOException {
        died(moved, false);
        assertThat(Staging.isUnfinished(folder)).isTrue();
        FolderLock.on(folder).close();
        assertThat(found()).containsExactlyInAnyOrderEntriesOf(NEW);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void or_moves_back_what_had_to_go_back(int moved) throws IOException {
        died(moved, true);
        FolderLock.on(folder).close();
        assertThat(found()).containsExactlyInAnyOrderEntriesOf(OLD);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void or_moves_back_what_can_not_go_on(int moved) throws IOException {
        died(moved, false);
        put(".prongsai.new/c.csv", "not as it was written");
        FolderLock.on(folder).close();
        assertThat(found()).containsExactlyInAnyOrderEntriesOf(OLD);
    }

    @Test
    void a_run_that_died_before_it_moved_anything_leaves_nothing() throws IOException {
        died(0, false);
        put(Journal.NAME, "prongsai 1 forward\nREPLACE ");
        FolderLock.on(folder).close();
        assertThat(found()).containsExactlyInAnyOrderEntriesOf(OLD);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void what_somebody_wrote_since_the_run_died_is_kept_beside_a_whole_edition(int moved) throws IOException {
        died(moved, false);
        put("a.csv", "worked on");
        put("returns/b.xlsx", "worked on too");
        FolderLock.on(folder).close();
        Map<String, String> found = found();
        assertThat(found).hasSize(6);
        found.keySet().removeIf(name -> name.matches("(a-[0-9a-f]{8}\\.csv|returns/b-[0-9a-f]{8}\\.xlsx)"));
        assertThat(found)
                .as("the new bytes of a.csv are gone once it is worked on")
                .isEqualTo(moved == 0 ? NEW : OLD);
    }

    @Test
    void one_file_that_can_not_be_replaced_keeps_all_as_they_were() throws IOException {
        Files.delete(folder.resolve("a.csv"));
        put("c.csv/x", "a folder in the place of a file");
        Map<String, String> before = found();
        assertThatThrownBy(this::publish).isInstanceOfSatisfying(JobFailure.class, failure -> {
            assertThat(failure.sentence().key()).isEqualTo("failure.in-use");
            assertThat(failure.sentence().arguments())
                    .containsExactly(folder.resolve("c.csv").toString());
        });
        assertThat(found()).containsExactlyEntriesOf(before);
    }

    @Test
    void nothing_written_is_read_back_as_something_else() throws IOException {
        assertThat(Journal.in(folder)).isEqualTo(Optional.empty());
        Journal journal = new Journal(false, STEPS);
        journal.write(folder.resolve(Journal.NAME));
        assertThat(Journal.in(folder)).contains(journal);
        assertThat(Files.readString(folder.resolve(Journal.NAME))).contains("REPLACE", "returns/b.xlsx");
    }
}
