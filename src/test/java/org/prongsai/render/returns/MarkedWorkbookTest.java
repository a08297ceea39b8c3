package org.prongsai.render.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.prongsai.example.FilledForm;

final class MarkedWorkbookTest {
    @Test
    void look() throws IOException {
        FilledForm form = Returned.form();
        byte[] original = form.save();
        byte[] marked = Returned.mark(original, Returned.faults(form));
        Files.createDirectories(Path.of("target/look"));
        Files.write(Path.of("target/look/original.xlsx"), original);
        Files.write(Path.of("target/look/marked.xlsx"), marked);
        Files.write(
                Path.of("target/look/letter.html"),
                FeedbackLetter.render(
                        Returned.of(Returned.faults(form)),
                        name -> {
                            try {
                                return Files.readString(Path.of("templates", name));
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        Returned.MESSAGES));
        assertThat(Returned.read(marked)).isEqualTo(Returned.read(original));
    }
}
