package org.prongsai.thai.dates;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.InputFile;
import org.prongsai.model.Sha256;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;

/** Prints the locale it runs under, and the dates that each form given holds, a line for each. */
final class ReadDates {
    private ReadDates() {}

    public static void main(String[] forms) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(Locale.getDefault());
        FormReader reader = new FormReader(DateForm.plan());
        for (String form : forms) {
            byte[] content = Files.readAllBytes(Path.of(form));
            FormReading reading = reader.read(new InputFile("form.xlsx", Sha256.of(content)), content);
            for (Answer answer : ((FormReading.Read) reading).submission().answers()) {
                out.println(answer.completion() instanceof Completion.On on ? on.date() : answer.completion());
            }
        }
    }
}
