package org.prongsai.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.example.FilledForm;

/** Writes a marked form and its letters into {@code target/look}, to be looked at. */
final class LookAtThem {
    private LookAtThem() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/look"));
        FilledForm form = Returned.form();
        byte[] original = form.save();
        Files.write(folder.resolve("original.xlsx"), original);
        Files.write(folder.resolve("marked.xlsx"), Returned.mark(original, Returned.faults(form)));
        Files.writeString(folder.resolve("letter.html"), letter(Returned.faults(form)));
        Files.writeString(folder.resolve("fine.html"), letter(List.of()));
    }

    static String letter(List<CellFault> faults) {
        return FeedbackLetter.of(Returned.of(faults), LookAtThem::template, Returned.MESSAGES)
                .html();
    }

    static byte[] template(String name) {
        try {
            return Files.readAllBytes(Path.of("templates", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
