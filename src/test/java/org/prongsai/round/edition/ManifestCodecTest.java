package org.prongsai.round.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;

final class ManifestCodecTest {
    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    private static final Manifest FULL = new Manifest(
            new Build("1.2.3", A),
            Optional.of(new EditionMark("0123abcd")),
            new Manifest.Options(
                    Optional.of(LocalDate.of(2021, 4, 5)), "th", Optional.of(LocalDate.of(2021, 4, 20)), true),
            true,
            Optional.of(new RoundFacts(
                    "เทศบาล",
                    "2564-6-10",
                    "รอบ 6 เดือน",
                    LocalDate.of(2020, 10, 1),
                    LocalDate.of(2021, 3, 31),
                    B,
                    List.of(new RoundFacts.GuidelineText("1.1", A)),
                    List.of(new RoundFacts.StatusLabel("done", "บรรลุ", "achieved")),
                    List.of(new RoundFacts.DivisionName("01", "กองคลัง")))),
            List.of(new Manifest.Entry("plan.xlsx", A), new Manifest.Entry("กองช่าง/แบบ \"1\".xlsx", B)),
            List.of(new Manifest.Entry("decisions.xlsx", A)),
            List.of(new Manifest.Previous("../ก่อน", "2563-6-4", List.of(new Manifest.Entry("answers.csv", A)))),
            Optional.of(new Sha256(B)),
            List.of(new Manifest.Entry("report.html.vm", A)),
            List.of(new Manifest.Entry("report.html", A), new Manifest.Entry("report.pdf", B)));

    private static final Manifest PLAIN = new Manifest(
            new Build("1.2.3", ""),
            Optional.empty(),
            new Manifest.Options(Optional.empty(), "en", Optional.empty(), false),
            false,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of());

    /** As it was written before there were marks. */
    private static final String OF_BEFORE = """
            {
              "program" : "prongsai",
              "version" : "0.1.0-SNAPSHOT",
              "options" : {
                "as_of" : "2021-04-05",
                "lang" : "th"
              },
              "provisional" : false,
              "inputs" : [
                {
                  "path" : "plan.xlsx",
                  "sha256" : "%1$s"
                }
              ],
              "previous" : [
                {
                  "path" : "consolidated.xlsx",
                  "sha256" : "%1$s"
                }
              ],
              "templates" : [ ],
              "outputs" : [ ]
            }""".formatted(A);

    @TempDir
    private Path output;

    private Manifest read(byte[] content) throws IOException {
        Files.write(output.resolve("manifest.json"), content);
        return ManifestCodec.in(output);
    }

    private Manifest read(String content) throws IOException {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(Manifest manifest) {
        return new String(ManifestCodec.write(manifest), StandardCharsets.UTF_8);
    }

    @Test
    void what_is_written_is_read_back_as_it_was() throws IOException {
        assertThat(read(ManifestCodec.write(FULL))).isEqualTo(FULL);
        assertThat(read(ManifestCodec.write(PLAIN))).isEqualTo(PLAIN);
    }

    @Test
    void one_of_a_time_before_marks_is_read_and_known_as_such() throws IOException {
        Manifest read = read(OF_BEFORE);
        assertThat(read.isOfBefore()).isTrue();
        assertThat(read.build()).isEqualTo(new Build("0.1.0-SNAPSHOT", ""));
        assertThat(read.previous())
                .containsExactly(new Manifest.Previous(
                        "consolidated.xlsx", "", List.of(new Manifest.Entry("consolidated.xlsx", A))));
        assertThat(FULL.isOfBefore()).isFalse();
    }

    @Test
    void the_same_manifest_is_always_the_same_bytes() {
        assertThat(ManifestCodec.write(FULL)).isEqualTo(ManifestCodec.write(FULL));
        assertThat(written(FULL)).startsWith("""
                {
                  "program" : "prongsai",
                  "version" : "1.2.3",
                  "build" : "%s",
                  "mark" : "0123abcd",
                  "organisation" : "เทศบาล",
                  "round" : {
                    "key" : "2564-6-10",
                    "name" : "รอบ 6 เดือน",
                    "start" : "2020-10-01",
                    "end" : "2021-03-31"
                  },
                  "plan" : "%s",
                  "guidelines" : [
                """.formatted(A, B)).contains("""
                  "previous" : [
                    {
                      "path" : "../ก่อน",
                      "round" : "2563-6-4",
                      "files" : [
                        {
                          "path" : "answers.csv",
                          "sha256" : "%s"
                        }
                      ]
                    }
                  ],
                """.formatted(A));
    }

    /** Each of what an edition is made of, and how it was ordered, gives it another mark; build and outputs do not. */
    @Test
    void the_mark_is_of_all_that_an_edition_is_made_of() {
        EditionMark mark = FULL.marked().mark().orElseThrow();
        assertThat(FULL.with(Map.of()).marked().mark()).contains(mark);
        Manifest otherBuild = parsed(written(FULL).replace("\"version\" : \"1.2.3\"", "\"version\" : \"9\""));
        assertThat(otherBuild.marked().mark()).contains(mark);
        List<String> changed = Stream.of(
                        written(FULL).replace("2021-04-05", "2021-04-06"),
                        written(FULL).replace("\"lang\" : \"th\"", "\"lang\" : \"en\""),
                        written(FULL).replace("2021-04-20", "2021-04-21"),
                        written(FULL).replace("plan.xlsx", "plan.xlsm"),
                        written(FULL).replace("decisions.xlsx", "decisions2.xlsx"),
                        written(FULL).replace("answers.csv", "consolidated.xlsx"),
                        written(FULL).replace("report.html.vm", "letter.html.vm"))
                .map(json -> parsed(json).marked().mark().orElseThrow().digits())
                .toList();
        assertThat(changed).doesNotHaveDuplicates().doesNotContain(mark.digits());
    }

    private static Manifest parsed(String json) {
        return ManifestCodec.read(json.getBytes(StandardCharsets.UTF_8), Path.of("manifest.json"));
    }

    @Test
    void keys_of_another_version_are_passed_over() throws IOException {
        String later = written(FULL)
                .replaceFirst("\\{", "{\"later\" : \"yes\", \"counts\" : [1, 2], \"deep\" : {\"version\" : \"7\"},")
                .replace("\"lang\"", "\"paper\" : \"A5\", \"lang\"")
                .replace("\"sha256\"", "\"bytes\" : 12, \"sha256\"");
        assertThat(read(later)).isEqualTo(FULL);
    }

    @Test
    void a_folder_without_a_manifest_holds_no_edition() {
        JobFailure failure = catchThrowableOfType(JobFailure.class, () -> ManifestCodec.in(output));
        assertThat(failure.sentence()).isEqualTo(LocalizedMessage.of("failure.no-edition", output));
    }

    static Stream<String> junk() {
        String full = written(FULL);
        return Stream.of(
                "",
                "no JSON",
                "[]",
                "7",
                "null",
                "{}",
                full + full,
                full.substring(0, full.length() - 1),
                full.replace("\"1.2.3\"", "null"),
                full.replace("\"1.2.3\"", "7"),
                full.replace("\"0123abcd\"", "\"../../x\""),
                full.replace("\"0123abcd\"", "null"),
                full.replace("2021-04-05", "2021-02-30"),
                full.replace("2021-04-20", "tomorrow"),
                full.replace("\"th\"", "\"xx\""),
                full.replace("\"provisional\" : true", "\"provisional\" : \"true\""),
                full.replace(A, "no digest"),
                full.replace("\"inputs\"", "\"input\""),
                full.replace("report.pdf", "report.html"),
                full.replaceFirst("\\{", "{\"version\" : \"2\","),
                full.replaceFirst("\"options\" : \\{", "\"options\" : [ \"x\" ], \"was\" : {"),
                full.replace("\"program\" : \"prongsai\"", "\"program\" : \"other\""));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("junk")
    void what_is_no_manifest_is_a_failure_that_names_the_file(String content) {
        JobFailure failure = catchThrowableOfType(JobFailure.class, () -> read(content));
        assertThat(failure.sentence())
                .isEqualTo(LocalizedMessage.of("failure.manifest", output.resolve("manifest.json")));
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {"[]", "{}", "", "{\"mark\" : \"0123abcd\"}", "{\"mark\" : \"../evil\", \"manifest\" : \"x\"}"})
    void what_is_no_approval_is_a_failure_that_names_the_file(String content) throws IOException {
        Files.writeString(output.resolve("approved.json"), content);
        JobFailure failure = catchThrowableOfType(JobFailure.class, () -> Approval.in(output));
        assertThat(failure.sentence())
                .isEqualTo(LocalizedMessage.of("failure.approval", output.resolve("approved.json")));
    }

    @Test
    void an_approval_is_read_back_as_it_was() throws IOException {
        Approval approval = new Approval(
                new EditionMark("0123abcd"), Sha256.of(new byte[0]), LocalDate.of(2021, 4, 6), "นายกเทศมนตรี");
        Files.write(output.resolve("approved.json"), approval.toJson());
        assertThat(Approval.in(output)).contains(approval);
    }
}
