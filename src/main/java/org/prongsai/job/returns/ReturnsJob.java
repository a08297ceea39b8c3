package org.prongsai.job.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.form.FormBase;
import org.prongsai.form.FormPrefiller;
import org.prongsai.form.PrefilledForm;
import org.prongsai.intake.Intake;
import org.prongsai.layout.DivisionFile;
import org.prongsai.layout.FormColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileFormat;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;
import org.prongsai.render.Edition;
import org.prongsai.returns.CellFault;
import org.prongsai.returns.Feedback;
import org.prongsai.returns.MarkedWorkbook;
import org.prongsai.returns.ReturnedForm;
import org.prongsai.round.RoundFolder;

/**
 * Job that makes the returns: each division's own workbook with its faults marked, and a letter; nothing for a division
 * without faults.
 */
public final class ReturnsJob {
    /** Where they go in the output folder. */
    private static final int DAYS_TO_MEND = 7;

    private static final String MACROS = ".xlsm";
    public static final String LETTER = LetterPdf.ENDING;

    private final Edition edition;
    private final Messages messages;
    private final LocalDate mendBy;
    private final Feedback feedback;
    private final Intake intake;

    public ReturnsJob(RoundFolder folder, Edition edition, Optional<LocalDate> mendBy) {
        this.edition = edition;
        this.messages = edition.messages();
        this.intake = new Intake(folder.input(), folder.plan());
        // Nobody is asked to have mended by a day that is gone by.
        this.mendBy = mendBy.filter(day -> !day.isBefore(edition.asOf())).orElseGet(this::usualDay);
        this.feedback = new Feedback(edition.consolidation(), edition.findings(), edition.messages(), this.mendBy);
    }

    /** The day by which divisions are asked to send back what they mended. */
    public LocalDate mendBy() {
        return mendBy;
    }

    private Plan plan() {
        return edition.consolidation().plan();
    }

    /** The day forms are due; once that is past, a week after the day the edition speaks for. */
    private LocalDate usualDay() {
        LocalDate due = plan().round().due();
        return edition.asOf().isAfter(due) ? edition.asOf().plusDays(DAYS_TO_MEND) : due;
    }

    /**
     * What goes back to one division.
     *
     * @param said what it is told, with the cells as they are in its workbook
     * @param files by their names in the output folder: its workbook, if it has one that can be marked, and the letter
     */
    public record Returned(Division division, ReturnedForm said, Map<String, byte[]> files) {}

    /** What goes back, in the plan's order of those who sent something that counts; then those whose files were refused. */
    public List<Returned> all() {
        List<Returned> all = new ArrayList<>();
        for (List<Submission> parts : edition.consolidation().forms()) {
            feedback.on(parts).ifPresent(form -> all.add(returned(parts, form)));
        }
        for (Division division : edition.consolidation().missing()) {
            feedback.onRefused(division)
                    .ifPresent(form ->
                            all.add(new Returned(division, form, Map.of(name(division, LETTER), letter(form)))));
        }
        return all;
    }

    /** The divisions that something goes back to. */
    public Set<DivisionCode> addressees() {
        Stream<DivisionCode> mending = edition.consolidation().forms().stream()
                .filter(parts -> feedback.on(parts).isPresent())
                .map(parts -> parts.get(0).division());
        Stream<DivisionCode> refused = edition.consolidation().missing().stream()
                .filter(division -> feedback.onRefused(division).isPresent())
                .map(Division::code);
        return Stream.concat(mending, refused).collect(Collectors.toSet());
    }

    /** The files by their names in the output folder. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        all().forEach(returned -> files.putAll(returned.files()));
        return files;
    }

    private String name(Division division, String ending) {
        return RoundFolder.RETURNS + "/" + DivisionFile.name(division, ending);
    }

    private byte[] letter(ReturnedForm form) {
        return LetterPdf.print(form, edition);
    }

    private static String ending(Submission submission) {
        boolean macros = submission.workbook().format() == FileFormat.XLSX
                && submission.file().path().toLowerCase(Locale.ROOT).endsWith(MACROS);
        return macros ? MACROS : FileFormat.XLSX.ending();
    }

    /** Parts of a form go back as one, so that one comes back. */
    private Returned returned(List<Submission> parts, ReturnedForm form) {
        Submission submission = Submission.whole(parts);
        Optional<byte[]> own = parts.size() == 1 && submission.workbook().format() == FileFormat.XLSX
                ? MarkedWorkbook.mark(intake.content(submission.file()), form, messages)
                : Optional.empty();
        return own.map(workbook -> returned(submission, form, workbook, ending(submission)))
                .orElseGet(() -> refilled(submission, form, origin(parts)));
    }

    private Returned returned(Submission submission, ReturnedForm form, byte[] workbook, String ending) {
        Division division = plan().division(submission.division());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name(division, ending), workbook);
        files.put(name(division, LETTER), letter(form));
        return new Returned(division, form, files);
    }

    private String origin(List<Submission> parts) {
        String files =
                messages.list(parts.stream().map(part -> part.file().path()).toList());
        return messages.of(parts.size() == 1 ? "return.refilled" : "return.joined", files);
    }

    /** What can't be marked as it is goes back as a fresh form with the division's answers in it. */
    private Returned refilled(Submission submission, ReturnedForm form, String origin) {
        PrefilledForm fresh =
                new FormPrefiller(plan(), messages, FormBase.of(edition.templates())).refill(submission.asSent());
        ReturnedForm readdressed = new ReturnedForm(
                form.organisation(),
                form.round(),
                form.division(),
                form.time(),
                form.contact(),
                form.mendBy(),
                Optional.of(form.note().map(note -> note + "\n" + origin).orElse(origin)),
                form.faults().stream().map(fault -> moved(fault, fresh)).toList(),
                form.praise(),
                form.taken());
        // POI refuses workbooks that shrink as bombs do, one long word typed over and over for instance; the letter
        // tells all.
        byte[] workbook =
                MarkedWorkbook.mark(fresh.content(), readdressed, messages).orElseGet(fresh::content);
        return returned(submission, readdressed, workbook, FileFormat.XLSX.ending());
    }

    private static CellFault moved(CellFault fault, PrefilledForm fresh) {
        List<CellRef> cells = fault.cells().stream()
                .flatMap(cell ->
                        fresh
                                .now(cell)
                                .or(() -> firstGuideline(fault).flatMap(id -> fresh.cell(id, FormColumn.STATUS)))
                                .stream())
                .distinct()
                .toList();
        return new CellFault(
                cells,
                fault.severity(),
                fault.severityLabel(),
                fault.guideline(),
                fault.value(),
                fault.message(),
                fault.suggestion());
    }

    /** Faults that say the same of several guidelines name them all. */
    private static Optional<GuidelineId> firstGuideline(CellFault fault) {
        return GuidelineId.parse(fault.guideline().split(",", -1)[0].strip());
    }
}
