package org.prongsai.desk.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingText;
import org.prongsai.io.FileAccess;
import org.prongsai.job.forms.FormsJob;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.thai.ThaiDates;

/**
 * View of what the plan asks, and of the forms that were made of it.
 *
 * @param file where the plan lies
 * @param faults what is wrong with it, with its cells
 * @param forms the files' names
 */
public record PlanView(
        String file,
        List<PlanFault> faults,
        int goals,
        int guidelines,
        int divisions,
        int withoutMail,
        String due,
        List<String> forms,
        String formsFolder) {
    /** What is wrong in the plan. */
    public record PlanFault(String where, String message, String suggestion) {}

    public PlanView {
        faults = List.copyOf(faults);
        forms = List.copyOf(forms);
    }

    static PlanView of(RoundView view) {
        Plan plan = view.plan();
        Path folder = view.round().folder().output().resolve(FormsJob.FORMS);
        return new PlanView(
                view.round().folder().plan().toString(),
                List.of(),
                plan.isOneLevel() ? 0 : plan.goals().size(),
                plan.guidelines().size(),
                plan.divisions().size(),
                (int) plan.divisions().stream()
                        .filter(division -> division.email().isEmpty())
                        .count(),
                ThaiDates.full(plan.round().due(), view.messages().language()),
                forms(folder),
                folder.toString());
    }

    static PlanView wrong(Path file, List<Finding> faults, Messages messages) {
        FindingText words = FindingText.shortened(messages);
        return new PlanView(
                file.toString(),
                faults.stream()
                        .map(fault -> new PlanFault(words.where(fault), words.message(fault), words.suggestion(fault)))
                        .toList(),
                0,
                0,
                0,
                0,
                "",
                List.of(),
                "");
    }

    private static List<String> forms(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw FileAccess.unread(folder, e);
        } catch (UncheckedIOException e) {
            throw FileAccess.unread(folder, new IOException(e));
        }
    }
}
