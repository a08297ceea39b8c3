package org.prongsai.job.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.job.Jobs;
import org.prongsai.message.Messages;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Build;
import org.prongsai.text.Language;

/** Files from memory, as a page in the browser hands them over: one at a time or together, called anything. */
final class ReceiveJobTest {
    private static final List<String> NAMES = List.of(
            "a.csv",
            "A.CSV",
            "../../a.csv",
            "..\\a.csv",
            "/a.csv",
            "é.csv",
            Normalizer.normalize("é.csv", Normalizer.Form.NFD),
            "กำ.csv",
            "กํา.csv",
            "~$a.csv",
            ".a.csv",
            "._a.csv",
            ".prongsai.new/a.csv",
            "CON.csv",
            "nul",
            "a.csv\u202E",
            "a\u0000.csv",
            "a\u2028.csv",
            "a\uD800.csv",
            "",
            "...",
            ".csv",
            "decisions.csv",
            "received.csv",
            "plan.xlsx",
            "desk/x/y.csv",
            "ก".repeat(400) + ".csv",
            "ก".repeat(401) + ".csv");

    @TempDir
    private Path folder;

    private Jobs jobs;

    @BeforeEach
    void a_round() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.write(
                folder.resolve("input/plan.xlsx"),
                Objects.requireNonNull(ExampleRound.files().get("plan.xlsx")));
        jobs = new Jobs(
                new RoundFolder(folder), new Messages(Language.TH), ProgressListener.silent(), new Build("0", ""));
    }

    /** A form of its own for each number. */
    private static byte[] form(int number) {
        return new FilledForm(Objects.requireNonNull(ExampleRound.files().get("returned/ตรวจสอบภายใน.xlsx")))
                .savedBy("เจ้าหน้าที่ " + number, Optional.empty())
                .save();
    }

    private ReceiveResult receive(List<GivenFile> files) {
        return jobs.receive(files).fold(result -> result, wrong -> nothing(), notHere -> nothing());
    }

    private static ReceiveResult nothing() {
        return new ReceiveResult(List.of(), 0, Optional.empty());
    }

    private static List<GivenFile> given() {
        List<GivenFile> given = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            given.add(new GivenFile.Uploaded(NAMES.get(i), form(i)));
        }
        return given;
    }

    private void allIsThere() throws IOException {
        Set<String> contents = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> walked = Files.walk(folder.resolve("input/desk"))) {
            files = walked.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            assertThat(file.getParent()).isEqualTo(folder.resolve("input/desk"));
            contents.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        assertThat(files).hasSameSizeAs(NAMES);
        for (int i = 0; i < NAMES.size(); i++) {
            assertThat(contents).contains(new String(form(i), StandardCharsets.ISO_8859_1));
        }
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("input", "output");
        }
    }

    @Test
    void nothing_is_lost_whatever_they_are_called() throws IOException {
        ReceiveResult result = receive(given());
        assertThat(result.items())
                .allMatch(ReceivedItem.Taken.class::isInstance)
                .hasSameSizeAs(NAMES);
        assertThat(result.items()).extracting(ReceivedItem::name).isEqualTo(NAMES);
        allIsThere();
    }

    @Test
    void one_at_a_time_comes_to_the_same_and_again_to_nothing() throws IOException {
        for (GivenFile file : given()) {
            assertThat(receive(List.of(file)).taken()).isEqualTo(1);
        }
        allIsThere();
        for (GivenFile file : given()) {
            assertThat(receive(List.of(file)).items())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ReceivedItem.Present.class,
                            present -> assertThat(folder.resolve("input").resolve(present.path()))
                                    .exists());
        }
        allIsThere();
        assertThat(receive(List.of()).items()).isEmpty();
    }
}
