package org.prongsai.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;

/** New round folder with a ready plan and every template; nothing is overwritten. */
public final class NewRound {
    private static final List<String> FILES = List.of(
            "input/" + RoundFolder.PLAN,
            "templates/report.html.vm",
            "templates/report-pdf.html.vm",
            "templates/agencies.html.vm",
            "templates/letter.html.vm",
            "templates/index.html.vm",
            "templates/memo.docx",
            "templates/form.xlsx",
            "templates/mail/edition.vm",
            "templates/mail/returns.vm",
            "templates/mail/reminders.vm",
            "templates/mail/receipts.vm",
            "templates/mail/forms.vm",
            "templates/mail/page.html.vm");

    private static final String TEMPLATE = RoundFolder.TEMPLATES + "/";

    private NewRound() {}

    /** The templates that a round has, by their names in its folder of templates. */
    public static List<String> templates() {
        return FILES.stream()
                .filter(name -> name.startsWith(TEMPLATE))
                .map(name -> name.substring(TEMPLATE.length()))
                .toList();
    }

    /** @return the files made */
    public static List<Path> in(Path folder) {
        return in(folder, ReadyPlan.MEASURES);
    }

    /** @return the files made */
    public static List<Path> in(Path folder, ReadyPlan plan) {
        for (String name : FILES) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                throw new JobFailure(
                        LocalizedMessage.of(
                                "failure.exists", file.toAbsolutePath().normalize()),
                        null);
            }
        }
        FileAccess.createFolder(folder.resolve(RoundFolder.OUTPUT));
        List<Path> made = new ArrayList<>();
        for (String name : FILES) {
            Path file = folder.resolve(name);
            FileAccess.createFolder(file.resolve("..").normalize());
            write(file, name.endsWith(RoundFolder.PLAN) ? plan.content() : BuiltInFiles.read(name));
            made.add(file);
        }
        return made;
    }

    static void write(Path file, byte[] content) {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw FileAccess.unwritten(file, e);
        }
    }
}
