package org.prongsai.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.RawZip;
import org.prongsai.io.JobFailure;
import org.prongsai.model.FileOutcome.Refused;
import org.prongsai.model.InputFile;
import org.prongsai.model.Sha256;

/** The input folder on disk. */
final class IntakeTest {
    private static final byte[] TABLE = "ก,ข".getBytes(UTF_8);
    private static final byte[] OTHER = "ค,ง".getBytes(UTF_8);

    @TempDir
    private Path input;

    private Intake intake;

    @BeforeEach
    void here() {
        intake = new Intake(input, input.resolve("plan.xlsx"));
    }

    private void put(String name, byte[] content) throws IOException {
        Path file = input.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static InputFile file(String path, byte[] content) {
        return new InputFile(path, Sha256.of(content));
    }

    private void assertChanged(InputFile file) {
        assertThatThrownBy(() -> intake.content(file)).isInstanceOfSatisfying(JobFailure.class, e -> {
            assertThat(e.sentence().key()).isEqualTo("failure.changed");
            assertThat(e.sentence().arguments()).isEqualTo(List.of(file.path()));
        });
    }

    @Test
    void the_plan_is_no_submission_but_everything_else_is_looked_at() throws IOException {
        put("plan.xlsx", TABLE);
        put("กองช่าง/b.csv", TABLE);
        put("a.csv", TABLE);
        assertThat(intake.files()).containsExactly(input.resolve("a.csv"), input.resolve("กองช่าง/b.csv"));
    }

    @Test
    void an_accepted_file_is_read_again_wherever_it_is() throws IOException {
        byte[] inner = new RawZip().windows("กองช่าง/แบบ.csv", OTHER).bytes();
        put("กองคลัง/a.csv", TABLE);
        put(
                "mail.zip",
                new RawZip()
                        .flagged("a.csv", TABLE)
                        .flagged("a.csv", OTHER)
                        .stored("in.zip", inner)
                        .bytes());
        put("mail.zip.csv", TABLE);
        assertThat(intake.content(file("กองคลัง/a.csv", TABLE))).isEqualTo(TABLE);
        assertThat(intake.content(file("mail.zip/a.csv", TABLE))).isEqualTo(TABLE);
        assertThat(intake.content(file("mail.zip/a (2).csv", OTHER))).isEqualTo(OTHER);
        assertThat(intake.content(file("mail.zip/in.zip/กองช่าง/แบบ.csv", OTHER)))
                .isEqualTo(OTHER);
        for (Path path : intake.files()) {
            for (IntakeResult result : intake.open(path)) {
                if (result instanceof IntakeResult.Accepted accepted) {
                    assertThat(intake.content(accepted.file())).isEqualTo(accepted.content());
                }
            }
        }
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void each_of_two_files_whose_names_are_composed_the_same_is_read_again() throws IOException {
        put("e\u0301.csv", TABLE);
        put("\u00e9.csv", OTHER);
        assertThat(intake.content(file("e\u0301.csv", TABLE))).isEqualTo(TABLE);
        assertThat(intake.content(file("\u00e9.csv", OTHER))).isEqualTo(OTHER);
        Files.delete(input.resolve("\u00e9.csv"));
        assertThat(intake.content(file("\u00e9.csv", TABLE))).isEqualTo(TABLE);
    }

    @Test
    void a_file_that_is_gone_or_changed_since_is_said_to_be() throws IOException {
        put("a.csv", TABLE);
        put("mail.zip", new RawZip().flagged("a.csv", TABLE).bytes());
        assertChanged(file("a.csv", OTHER));
        assertChanged(file("b.csv", TABLE));
        assertChanged(file("mail.zip/a.csv", OTHER));
        assertChanged(file("mail.zip/b.csv", TABLE));
        assertChanged(file("gone.zip/a.csv", TABLE));
        put("mail.zip", new byte[] {'P', 'K', 3, 4});
        assertChanged(file("mail.zip/a.csv", TABLE));
    }

    @Test
    void a_file_too_large_to_be_held_is_told_by_its_start() throws IOException {
        assertThat(reasonOfLarge("a.xlsx", "PK\3\4")).isEqualTo("TOO_LARGE");
        assertThat(reasonOfLarge("a.zip", "PK\3\4")).isEqualTo("ZIP_TOO_LARGE");
        assertThat(reasonOfLarge("a.xlsx", "%PDF-1.7")).isEqualTo("PDF");
    }

    private String reasonOfLarge(String name, String start) throws IOException {
        put(name, start.getBytes(UTF_8));
        try (RandomAccessFile file = new RandomAccessFile(input.resolve(name).toFile(), "rw")) {
            file.setLength(Intake.MAX_FILE_BYTES + 1);
        }
        List<IntakeResult> arrivals = intake.open(input.resolve(name));
        assertThat(arrivals).hasSize(1);
        return ((Refused) ((IntakeResult.Rejected) arrivals.get(0)).outcome())
                .reason()
                .name();
    }
}
