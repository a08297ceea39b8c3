package org.prongsai.round.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;

final class ManifestCodecTest {
    private static final Manifest FULL = new Manifest(
            "1.2.3",
            new Manifest.Options(
                    Optional.of(LocalDate.of(2021, 4, 5)), "th", Optional.of(LocalDate.of(2021, 4, 20)), true),
            true,
            List.of(new Manifest.Entry("plan.xlsx", "aa"), new Manifest.Entry("กองช่าง/แบบ \"1\".xlsx", "bb")),
            List.of(new Manifest.Entry("consolidated.xlsx", "cc")),
            List.of(new Manifest.Entry("report.html.vm", "dd")),
            List.of(new Manifest.Entry("report.html", "ee"), new Manifest.Entry("report.pdf", "ff")));

    private static final Manifest PLAIN = new Manifest(
            "1.2.3",
            new Manifest.Options(Optional.empty(), "en", Optional.empty(), false),
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @TempDir
    private Path output;

    private Manifest read(byte[] content) throws IOException {
        Files.write(output.resolve("manifest.json"), content);
        return ManifestCodec.in(output);
    }

    private Manifest read(String content) throws IOException {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_written_is_read_back_as_it_was() throws IOException {
        assertThat(read(ManifestCodec.write(FULL))).isEqualTo(FULL);
        assertThat(read(ManifestCodec.write(PLAIN))).isEqualTo(PLAIN);
    }

    @Test
    void the_same_manifest_is_always_the_same_bytes() {
        assertThat(ManifestCodec.write(FULL)).isEqualTo(ManifestCodec.write(FULL));
        assertThat(new String(ManifestCodec.write(FULL), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "program" : "prongsai",
                          "version" : "1.2.3",
                          "options" : {
                            "as_of" : "2021-04-05",
                            "lang" : "th",
                            "mend_by" : "2021-04-20",
                            "raw_csv" : true
                          },
                          "provisional" : true,
                          "inputs" : [
                            {
                              "path" : "plan.xlsx",
                              "sha256" : "aa"
                            },
                            {
                              "path" : "กองช่าง/แบบ \\"1\\".xlsx",
                              "sha256" : "bb"
                            }
                          ],
                          "previous" : [
                            {
                              "path" : "consolidated.xlsx",
                              "sha256" : "cc"
                            }
                          ],
                          "templates" : [
                            {
                              "path" : "report.html.vm",
                              "sha256" : "dd"
                            }
                          ],
                          "outputs" : [
                            {
                              "path" : "report.html",
                              "sha256" : "ee"
                            },
                            {
                              "path" : "report.pdf",
                              "sha256" : "ff"
                            }
                          ]
                        }""");
    }

    @Test
    void keys_of_another_version_are_passed_over() throws IOException {
        String later = new String(ManifestCodec.write(FULL), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"later\" : \"yes\", \"counts\" : [1, 2],")
                .replace("\"lang\"", "\"paper\" : \"A5\", \"lang\"")
                .replace("\"sha256\"", "\"bytes\" : 12, \"sha256\"");
        assertThat(read(later)).isEqualTo(FULL);
    }

    @Test
    void a_folder_without_a_manifest_holds_no_edition() {
        JobFailure failure = catchThrowableOfType(JobFailure.class, () -> ManifestCodec.in(output));
        assertThat(failure.sentence()).isEqualTo(LocalizedMessage.of("failure.no-edition", output));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "no JSON",
                "{\"version\" : \"1.2.3\"",
                "{\"inputs\" : [}",
                "{\"options\" : {\"as_of\" : \"2021-02-30\"}}",
                "{\"options\" : {\"mend_by\" : \"tomorrow\"}}",
            })
    void what_is_no_manifest_is_a_failure_that_names_the_file(String content) {
        JobFailure failure = catchThrowableOfType(JobFailure.class, () -> read(content));
        assertThat(failure.sentence())
                .isEqualTo(LocalizedMessage.of("failure.manifest", output.resolve("manifest.json")));
    }
}
