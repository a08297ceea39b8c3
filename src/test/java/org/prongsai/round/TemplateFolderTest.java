package org.prongsai.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;
import org.prongsai.text.StrictText;

/** The built-in wording is used where nothing else lies there, and never in the place of what can't be used. */
final class TemplateFolderTest {
    private static final String NAME = "report.html.vm";

    @TempDir
    private Path round;

    private Path templates() {
        return round.resolve("templates");
    }

    private void refused(String key, Path what) {
        JobFailure failure =
                catchThrowableOfType(JobFailure.class, () -> new TemplateFolder(templates()).digests(List.of(NAME)));
        assertThat(failure.sentence()).isEqualTo(LocalizedMessage.of(key, what));
        assertThat(failure.isOfSetup()).isTrue();
    }

    @Test
    void what_is_built_in_is_used_where_there_is_no_folder_or_no_such_file() throws IOException {
        Sha256 builtIn = BuiltInFiles.digest("templates/" + NAME).orElseThrow();
        assertThat(new TemplateFolder(templates()).digests(List.of(NAME))).containsEntry(NAME, builtIn);
        Files.createDirectory(templates());
        assertThat(new TemplateFolder(templates()).digests(List.of(NAME))).containsEntry(NAME, builtIn);
    }

    @Test
    void what_is_used_is_what_was_read_first() throws IOException {
        Files.createDirectory(templates());
        Files.writeString(templates().resolve(NAME), "one");
        TemplateFolder folder = new TemplateFolder(templates());
        Sha256 first = Sha256.of("one".getBytes(StandardCharsets.UTF_8));
        assertThat(folder.digests(List.of(NAME))).containsEntry(NAME, first);
        Files.writeString(templates().resolve(NAME), "other");
        assertThat(Sha256.of(folder.bytes(NAME))).isEqualTo(first);
    }

    @Test
    void an_empty_template_makes_no_empty_report() throws IOException {
        Files.createDirectory(templates());
        for (String nothing : List.of("", " \n\n ")) {
            Files.writeString(templates().resolve(NAME), nothing);
            refused("failure.template-empty", templates().resolve(NAME));
        }
    }

    @Test
    void what_is_no_file_and_no_folder_is_told() throws IOException {
        Files.createDirectories(templates().resolve(NAME));
        refused("failure.template-no-file", templates().resolve(NAME));
        Files.delete(templates().resolve(NAME));
        Files.createSymbolicLink(templates().resolve(NAME), Path.of("nowhere"));
        refused("failure.template-no-file", templates().resolve(NAME));
        Files.delete(templates().resolve(NAME));
        Files.delete(templates());
        Files.createSymbolicLink(templates(), Path.of("nowhere"));
        refused("failure.template-no-folder", templates());
        Files.delete(templates());
        Files.writeString(templates(), "x");
        refused("failure.template-no-folder", templates());
    }

    @Test
    void a_template_is_read_as_an_older_editor_in_thai_saved_it_or_refused_with_its_line() throws IOException {
        Files.createDirectory(templates());
        Path own = templates().resolve(NAME);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StrictText.THAI_WINDOWS)) {
            Files.writeString(own, "<p>\nรายงาน", charset);
            assertThat(new TemplateFolder(templates()).text(NAME)).isEqualTo("<p>\nรายงาน");
        }
        Files.write(own, new byte[] {'<', 'p', '>', '\n', (byte) 0xFC, (byte) 0xFF});
        JobFailure failure =
                catchThrowableOfType(JobFailure.class, () -> new TemplateFolder(templates()).digests(List.of(NAME)));
        assertThat(failure.sentence()).isEqualTo(LocalizedMessage.of("failure.template-letters", own, 2));
        assertThat(failure.isOfSetup()).isTrue();
    }
}
