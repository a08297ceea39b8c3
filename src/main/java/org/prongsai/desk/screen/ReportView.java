package org.prongsai.desk.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prongsai.desk.screen.RoundView.Made;
import org.prongsai.message.Messages;
import org.prongsai.round.edition.Approval;
import org.prongsai.round.edition.EditionOnDisk;
import org.prongsai.round.edition.Manifest;

/**
 * View of the edition in the output folder.
 *
 * @param made {@code none}, {@code stale} or {@code current}
 * @param madeAt when, in words
 * @param stale what has changed since
 * @param provisional whether what the input gives now is a draft
 * @param notice why it is
 * @param mark of the edition that lies there
 * @param approved by whom and when it was signed, empty when it was not
 * @param documents that can be opened
 * @param lacks what is still to come before it is final, each with where it is mended
 */
public record ReportView(
        String made,
        String madeAt,
        String stale,
        boolean provisional,
        String notice,
        String mark,
        String approved,
        List<DocumentRow> documents,
        List<LackRow> lacks) {
    private static final List<String> SHOWN =
            List.of("report.pdf", "memo.docx", "consolidated.xlsx", "report.html", "answers.csv");

    /** A document; {@code kind} is its ending. */
    public record DocumentRow(String file, String kind, String label, String what) {}

    /** Something that a final edition needs. */
    public record LackRow(boolean there, String what, String detail) {}

    public ReportView {
        documents = List.copyOf(documents);
        lacks = List.copyOf(lacks);
    }

    /** What may be shown of a kind in the window itself. */
    public List<DocumentRow> previews() {
        return documents.stream()
                .filter(row -> row.kind().equals("pdf") || row.kind().equals("html"))
                .toList();
    }

    static ReportView of(RoundView view) {
        Messages messages = view.messages();
        Path output = view.round().folder().output();
        return new ReportView(
                view.made().name().toLowerCase(Locale.ROOT),
                view.made() == Made.NONE ? "" : time(output.resolve(Manifest.FILE), messages),
                view.stale().map(messages::of).orElse(""),
                view.edition().isProvisional(),
                view.edition().view().notice(),
                view.made() == Made.NONE ? "" : mark(output),
                view.isApprovedHere() ? approved(view) : "",
                view.made() == Made.NONE ? List.of() : documents(output, messages),
                lacks(view));
    }

    /** The names of the files that may be opened: no other is. */
    public static List<String> offered(Path output) {
        return SHOWN.stream()
                .filter(name -> Files.isRegularFile(output.resolve(name)))
                .toList();
    }

    /** When a file was made, in words; empty where there is none. */
    static String time(Path file, Messages messages) {
        try {
            Instant at = Files.getLastModifiedTime(file).toInstant();
            return messages.of("desk.report.made-at", at);
        } catch (IOException gone) {
            return "";
        }
    }

    private static String mark(Path output) {
        return new EditionOnDisk(output)
                .manifest()
                .mark()
                .map(mark -> mark.digits())
                .orElse("");
    }

    private static String approved(RoundView view) {
        Approval approval = view.approved().orElseThrow().approval();
        return approval.by().isEmpty()
                ? view.messages().of("desk.report.approved", approval.day())
                : view.messages().of("desk.report.approved-by", approval.day(), approval.by());
    }

    private static List<DocumentRow> documents(Path output, Messages messages) {
        return offered(output).stream()
                .map(name -> new DocumentRow(
                        name,
                        name.substring(name.lastIndexOf('.') + 1),
                        messages.of("desk.document." + name),
                        messages.of("desk.document." + name + ".what")))
                .toList();
    }

    private static List<LackRow> lacks(RoundView view) {
        Messages messages = view.messages();
        List<LackRow> rows = new ArrayList<>();
        int missing = view.expected() - view.returned();
        rows.add(new LackRow(
                missing == 0,
                messages.of("desk.lack.forms", view.expected()),
                missing == 0
                        ? messages.of("desk.lack.forms.all")
                        : messages.list(view.edition().view().missing())));
        int errors = view.edition().view().head().errors();
        rows.add(new LackRow(
                errors == 0,
                messages.of("desk.lack.errors"),
                messages.of(errors == 0 ? "desk.lack.errors.none" : "desk.lack.errors.some", errors)));
        int invalid = view.edition().view().head().answers().invalid()
                + view.edition().view().head().answers().missing();
        rows.add(new LackRow(
                invalid == 0,
                messages.of("desk.lack.answers"),
                messages.of(invalid == 0 ? "desk.lack.answers.all" : "desk.lack.answers.some", invalid)));
        return rows;
    }
}
