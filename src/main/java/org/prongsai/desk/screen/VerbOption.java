package org.prongsai.desk.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Decision.Verb;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.layout.Labelled;
import org.prongsai.layout.NothingToReport;
import org.prongsai.layout.decisions.DecisionChoice;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.Division;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Submission;

/**
 * Option that the secretariat has about a finding. That it is offered says that it may help; whether it does, the job says.
 *
 * @param word as the command line has it
 * @param label as the drop-down of the workbook has it
 * @param meaning what comes of it
 * @param allowed whether it can be chosen at all
 * @param entry what has to be given with it: {@code none}, {@code text}, or {@code list} of {@code choices}
 */
public record VerbOption(
        String word, String label, String meaning, boolean allowed, String entry, List<String> choices) {
    public VerbOption {
        choices = List.copyOf(choices);
    }

    static List<VerbOption> of(Finding finding, RoundView view) {
        List<VerbOption> options = new ArrayList<>();
        if (!finding.mayBe(FindingUse.DECIDED)) {
            return options;
        }
        Messages messages = view.messages();
        boolean personal = finding.mayBe(FindingUse.DISCLOSED);
        if (personal) {
            options.add(of(Verb.MASK, messages, true, "none", List.of()));
            options.add(of(Verb.PUBLISH, messages, true, "none", List.of()));
        } else {
            options.add(of(Verb.ACCEPT, messages, finding.mayBe(FindingUse.ACCEPTED), "none", List.of()));
        }
        Optional<FileOutcome> outcome = view.edition().consolidation().files().stream()
                .filter(file -> finding.location()
                        .filter(place -> place.file().equals(file.file().path()))
                        .isPresent())
                .findFirst();
        outcome.flatMap(file -> field(file, finding)).ifPresent(field -> {
            List<String> labels = field.equals(FieldKey.STATUS) ? statuses(view) : List.of();
            options.add(of(Verb.CORRECT, messages, true, labels.isEmpty() ? "text" : "list", labels));
        });
        outcome.filter(file -> !personal && !(file instanceof FileOutcome.Ignored))
                .ifPresent(file -> ofFile(file, finding, view, options));
        return options;
    }

    private static void ofFile(FileOutcome file, Finding finding, RoundView view, List<VerbOption> options) {
        Messages messages = view.messages();
        Optional<Submission> sent = file.submitted();
        boolean several = sent.isPresent()
                && view.edition().consolidation().files().stream()
                                .flatMap(other -> other.submitted().stream())
                                .filter(other ->
                                        other.division().equals(sent.get().division()))
                                .count()
                        > 1;
        if (several) {
            options.add(of(Verb.COUNT, messages, true, "none", List.of()));
            options.add(of(Verb.JOIN, messages, true, "none", List.of()));
        }
        if (sent.isEmpty() || finding.division().isEmpty()) {
            options.add(of(
                    Verb.COUNT_AS,
                    messages,
                    true,
                    "list",
                    view.plan().divisions().stream().map(Division::name).toList()));
        }
        options.add(of(Verb.EXCLUDE, messages, true, "none", List.of()));
    }

    private static VerbOption of(Verb verb, Messages messages, boolean allowed, String entry, List<String> choices) {
        String word = Labelled.kebab(verb);
        return new VerbOption(
                word,
                DecisionChoice.valueOf(verb.name()).label(messages),
                messages.of(allowed ? "desk.verb." + word : "desk.verb." + word + ".not"),
                allowed,
                entry,
                choices);
    }

    private static Optional<FieldKey> field(FileOutcome file, Finding finding) {
        return file instanceof FileOutcome.Counted counted
                ? finding.cell().flatMap(cell -> field(counted.submission(), cell))
                : Optional.empty();
    }

    private static Optional<FieldKey> field(Submission sent, CellRef cell) {
        return sent.answerAt(cell)
                .flatMap(answer -> answer.fieldAt(cell))
                .filter(field -> !field.equals(FieldKey.GUIDELINE));
    }

    private static List<String> statuses(RoundView view) {
        List<String> labels = new ArrayList<>(view.plan().statuses().labels());
        labels.add(NothingToReport.CONFIRMED.label(view.messages()));
        return labels;
    }
}
