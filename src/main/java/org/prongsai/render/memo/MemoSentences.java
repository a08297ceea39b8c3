package org.prongsai.render.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.Tally;
import org.prongsai.render.EditionView;
import org.prongsai.render.paper.PaperView;

/** The memo's sentences, all from the figures that every other document shows. */
final class MemoSentences {
    /** As many as a memo has room for. */
    private static final int REMARKS = 8;

    private final EditionView view;
    private final Messages messages;
    private final PaperView paper;

    MemoSentences(EditionView view, Messages messages) {
        this.view = view;
        this.messages = messages;
        this.paper = PaperView.of(view);
    }

    String returned() {
        EditionView.HeadFigures head = view.head();
        int missing = head.divisionsExpected() - head.divisionsReturned();
        return missing == 0
                ? messages.of("memo.returned.all", view.asOf(), head.divisionsExpected())
                : messages.of(
                        "memo.returned.some", view.asOf(), head.divisionsExpected(), head.divisionsReturned(), missing);
    }

    /** Empty when nothing is missing. */
    String holesLead() {
        int holes = paper.holes().size() + paper.moreHoles();
        return holes == 0 ? "" : messages.of("memo.holes", holes);
    }

    List<String> holes() {
        return listed(
                paper.holes().stream()
                        .map(hole -> messages.of("official.paragraph", hole.division(), owed(hole)))
                        .toList(),
                paper.moreHoles(),
                "memo.holes.more");
    }

    private String owed(PaperView.Hole hole) {
        List<String> owed = new ArrayList<>();
        if (!hole.returned()) {
            owed.add(messages.of(hole.absence()));
        }
        if (!hole.missing().isEmpty()) {
            owed.add(messages.of("paper.hole.missing", messages.list(hole.missing())));
        }
        if (!hole.invalid().isEmpty()) {
            owed.add(messages.of("paper.hole.invalid", messages.list(hole.invalid())));
        }
        return String.join(" ", owed);
    }

    String progress() {
        List<String> counts = new ArrayList<>();
        guidelines(counts, "state.achieved", sum(EditionView.GoalFigures::achieved), true);
        guidelines(counts, "state.in_progress", sum(EditionView.GoalFigures::inProgress), true);
        guidelines(counts, "state.not_started", sum(EditionView.GoalFigures::notStarted), true);
        guidelines(counts, "state.nothing_to_report", sum(EditionView.GoalFigures::nothingToReport), false);
        guidelines(counts, "memo.incomplete", sum(EditionView.GoalFigures::incomplete), false);
        return messages.of("memo.progress", sum(EditionView.GoalFigures::guidelines), String.join(" ", counts));
    }

    private int sum(ToIntFunction<EditionView.GoalFigures> count) {
        return view.goals().stream().mapToInt(count).sum();
    }

    private void guidelines(List<String> counts, String label, int count, boolean always) {
        if (always || count > 0) {
            counts.add(messages.of("memo.guidelines", messages.of(label), count));
        }
    }

    String answers() {
        Tally answers = view.head().answers();
        List<String> counts = new ArrayList<>();
        answers(counts, "state.achieved", answers.achieved());
        answers(counts, "state.in_progress", answers.inProgress());
        answers(counts, "state.not_started", answers.notStarted());
        answers(counts, "state.nothing_to_report", answers.nothingToReport());
        answers(counts, "state.invalid", answers.invalid());
        answers(counts, "state.missing", answers.missing());
        return messages.of("memo.answers", answers.expected(), String.join(" ", counts));
    }

    private void answers(List<String> counts, String label, int count) {
        if (count > 0) {
            counts.add(messages.of("memo.answers.each", messages.of(label), count));
        }
    }

    String checked() {
        EditionView.HeadFigures head = view.head();
        if (head.errors() + head.warnings() == 0) {
            return messages.of("memo.findings.none");
        }
        String counts = messages.of("memo.findings.some", head.errors(), head.warnings(), head.notes());
        return noted().isEmpty() ? counts : messages.of("memo.findings.listed", counts);
    }

    /** Empty when there is nothing the mayor should know of. */
    String remarksLead() {
        return noted().isEmpty() ? "" : messages.of("memo.remarks");
    }

    /** What the mayor should know of: errors and warnings, as many as there is room for. */
    List<String> remarks() {
        List<String> all = noted().stream().map(this::remark).toList();
        int room = Math.min(REMARKS, all.size());
        return listed(all.subList(0, room), all.size() - room, "memo.findings.more");
    }

    private List<EditionView.FindingRow> noted() {
        return view.findings().stream()
                .filter(finding -> !finding.severity().equals("note"))
                .filter(finding -> !finding.missingForm() || !finding.file().isEmpty())
                .toList();
    }

    private String remark(EditionView.FindingRow finding) {
        String who = finding.division().isEmpty() ? nobodys(finding) : finding.division();
        String about = finding.guidelines().isEmpty()
                ? who
                : messages.of("memo.finding.guidelines", who, finding.guidelines());
        return messages.of("official.paragraph", about, finding.message());
    }

    /** A file that is no division's is called by its name: it is not the organisation that is a Word document. */
    private String nobodys(EditionView.FindingRow finding) {
        String file = finding.file().substring(finding.file().lastIndexOf('/') + 1);
        return file.isEmpty() ? view.organisation() : messages.of("memo.finding.file", file);
    }

    private List<String> listed(List<String> told, int more, String key) {
        return more == 0
                ? told
                : Stream.concat(told.stream(), Stream.of(messages.of(key, more)))
                        .toList();
    }

    String consider() {
        return messages.of(view.provisional() ? "memo.consider.provisional" : "memo.consider.final");
    }

    List<String> proposals() {
        String organisation = view.organisation();
        if (view.provisional()) {
            return List.of(messages.of("memo.propose.complete"), messages.of("memo.propose.later", organisation));
        }
        List<String> proposals = new ArrayList<>();
        proposals.add(messages.of("memo.propose.publish", organisation, view.round()));
        if (sum(EditionView.GoalFigures::inProgress) + sum(EditionView.GoalFigures::notStarted) > 0) {
            proposals.add(messages.of("memo.propose.continue"));
        }
        proposals.add(messages.of("memo.propose.circulate"));
        return List.copyOf(proposals);
    }
}
