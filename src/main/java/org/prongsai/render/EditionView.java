package org.prongsai.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.finding.Severity;
import org.prongsai.layout.RoundText;
import org.prongsai.message.Messages;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Tally;
import org.prongsai.thai.ThaiDates;

/**
 * View of an edition: what every document shows, in the words it shows it in. Public records, so that templates can
 * read them.
 *
 * @param mark by which the edition is known again, empty when it is not written anywhere
 * @param published whether it leaves the round folder: then nothing leads to the input
 * @param name of the edition: the agency, the round, and whether it is a draft or final
 * @param headline one sentence that says how the agency does
 * @param notice why the edition is provisional, empty when it is final
 * @param changesTitle since which edition {@code changes} are told, empty when none was named
 * @param shownFindings the findings that a document has room for: those that say the same of many files are one row
 * @param shownFiles the files likewise; every one that counts is there
 * @param detailsHead heading of the official table's last column: of the details, or of what each division's status is
 *     where the plan asks for no details
 * @param filing what the plan says of the filed documents
 * @param own figures of the columns of the plan's own
 * @param parts of the report that the plan names for such columns
 * @param replies of the evidence's links when they were last asked, in words, by their addresses
 * @param missing names of the divisions of which no form counts, with why where one came
 */
public record EditionView(
        String organisation,
        String round,
        String asOf,
        String mark,
        boolean provisional,
        boolean published,
        String name,
        String headline,
        String notice,
        HeadFigures head,
        List<GoalFigures> goals,
        List<DivisionFigures> divisions,
        List<String> missing,
        String detailsHead,
        List<OfficialGoal> official,
        List<FindingRow> findings,
        List<SkippedRow> skipped,
        List<RegradedRow> regraded,
        String changesTitle,
        List<ChangeRow> changes,
        List<RepairRow> repairs,
        List<FileRow> files,
        List<FindingRow> shownFindings,
        List<FileRow> shownFiles,
        FilingView filing,
        OwnColumnsView own,
        List<ReportPart> parts,
        Map<String, String> replies) {

    /** The figures at the top. */
    public record HeadFigures(
            int divisionsExpected, int divisionsReturned, Tally answers, int errors, int warnings, int notes) {}

    /**
     * How many of a goal's guidelines stand where.
     *
     * @param answers the divisions' answers behind them, of which some are known where a guideline is incomplete
     */
    public record GoalFigures(
            String number,
            String text,
            int guidelines,
            int achieved,
            int inProgress,
            int notStarted,
            int nothingToReport,
            int incomplete,
            Tally answers) {
        /** With its number before it, where it has one. */
        public String name() {
            return named(number, text);
        }
    }

    /** How many of a division's answers stand where. */
    public record DivisionFigures(String code, String name, boolean returned, boolean uncounted, Tally answers) {
        /** The bundle key of its name with what is wrong with its form, where none is counted. */
        public String absence() {
            return uncounted ? "summary.uncounted" : "summary.not-returned";
        }
    }

    /** A goal of the official table with its lines. */
    public record OfficialGoal(String number, String text, List<OfficialLine> lines) {
        /** With its number before it, where it has one. */
        public String name() {
            return named(number, text);
        }
    }

    private static String named(String number, String text) {
        return number.isEmpty() ? text : number + ". " + text;
    }

    /** What a link replied when it was last asked, and when that was; empty when it was not. */
    public String reply(String link) {
        return replies.getOrDefault(link, "");
    }

    /** Whether there are no goals above the guidelines. */
    public boolean oneLevel() {
        return official.stream().allMatch(goal -> goal.number().isEmpty());
    }

    /** The bundle key of the list of files: nobody outside knows the office's folders. */
    public String filesTitle() {
        return published ? "files.title.public" : "files.title";
    }

    /** Whether there are answers to be told behind the lines. */
    public boolean anythingBehind() {
        return official.stream()
                .flatMap(goal -> goal.lines().stream())
                .anyMatch(line -> !line.behind().isEmpty());
    }

    /**
     * A guideline's line of the official table.
     *
     * @param kind {@code achieved}, {@code in_progress}, {@code not_started}, {@code nothing_to_report} or {@code incomplete}
     * @param counts what an incomplete line consists of, empty for a whole one
     * @param own the agency's own text for these answers, empty where it wrote none
     * @param ownBy who wrote it
     * @param details what the divisions did, a paragraph for each different text
     * @param lead name of the division whose details are the line's, empty when all are alike
     * @param due by when it is to be finished, empty when the plan does not say
     * @param given what the plan itself says in columns of its own, a line each
     * @param uninvited codes of divisions that answered although the guideline is not theirs
     */
    public record OfficialLine(
            String id,
            String text,
            String unit,
            String kind,
            String status,
            String counts,
            String own,
            String ownBy,
            List<String> details,
            String lead,
            String due,
            List<AnswerRow> answers,
            List<String> given,
            List<String> uninvited) {
        /** Where it stands in the report: a link leads there behind a #. */
        public String anchor() {
            return "g-" + id;
        }

        /** What the line says: the agency's own text, else what the divisions did; and what the plan says besides. */
        public List<String> shown() {
            return Stream.concat((own.isEmpty() ? details : List.of(own)).stream(), given.stream())
                    .toList();
        }

        /** The answers that are told behind the line: with evidence, and all where the line has a text of the agency's. */
        public List<AnswerRow> behind() {
            return answers.stream()
                    .filter(answer -> !answer.where().isEmpty())
                    .filter(answer -> !own.isEmpty() || !answer.evidence().isEmpty() || answer.hasLinks())
                    .toList();
        }
    }

    /**
     * One division's answer.
     *
     * @param kind {@code achieved}, {@code in_progress}, {@code not_started}, {@code nothing_to_report}, {@code invalid} or {@code missing}
     * @param status the plan's label, or what is wrong
     * @param fields those beside the status; three have a name of their own, {@code details()}, {@code evidence()}, {@code completedOn()}
     * @param own columns of the plan's own that are words
     * @param where file, sheet and cell, empty when there is no answer
     * @param corrections what the secretariat put in the place of what was typed, with its reasons
     */
    public record AnswerRow(
            String divisionCode,
            String division,
            String kind,
            String status,
            String asWritten,
            List<ShownField> fields,
            List<ShownField> own,
            String where,
            String file,
            String sheet,
            String cell,
            List<String> corrections) {
        public String details() {
            return text("details");
        }

        public String evidence() {
            return text("evidence");
        }

        public String completedOn() {
            return text("completed_on");
        }

        /** The evidence in parts, of which addresses can be followed. */
        public List<EvidencePart> evidenceParts() {
            return EvidencePart.of(evidence());
        }

        /** Whether an address in a column of the plan's own can be followed. */
        public boolean hasLinks() {
            return own.stream()
                    .flatMap(field -> field.parts().stream())
                    .anyMatch(part -> !part.link().isEmpty());
        }

        private String text(String key) {
            return fields.stream()
                    .filter(field -> field.key().equals(key))
                    .map(ShownField::text)
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * A field of an answer in words.
     *
     * @param key as in {@code answers.csv}
     * @param label what it is called
     * @param text empty when there is none or no answer
     */
    public record ShownField(String key, String label, String text) {
        /** The text in parts, of which addresses can be followed. */
        public List<EvidencePart> parts() {
            return EvidencePart.of(text);
        }
    }

    /**
     * Findings that say the same of one file, in words.
     *
     * @param guidelines their ids, separated by commas
     * @param cell the first cell's address, empty when they are about no cell
     * @param where file, sheet and every cell
     * @param values every value found, a line each
     * @param regrading why it counts otherwise than its rule says, empty when it does not
     * @param missingForm whether they tell that a division has no form that counts
     */
    public record FindingRow(
            String severity,
            String severityLabel,
            String rule,
            String division,
            String guidelines,
            String file,
            String sheet,
            String cell,
            String where,
            String values,
            String message,
            String suggestion,
            String regrading,
            boolean missingForm) {}

    /** A rule that could not look, and why. */
    public record SkippedRow(String rule, String what, String why) {}

    /** A rule whose severity the plan changes, whether it found something or not. */
    public record RegradedRow(String rule, String what, String to, String reason) {}

    /**
     * Something that is otherwise than in an earlier edition, in words.
     *
     * @param ofText whether it is what was written that changed, and neither a status nor a form
     */
    public record ChangeRow(String kind, String division, String guideline, String from, String to, boolean ofText) {}

    /** Changes of texts alone, or all others. */
    public List<ChangeRow> changes(boolean ofText) {
        return changes.stream().filter(change -> change.ofText() == ofText).toList();
    }

    /**
     * A repair in words.
     *
     * @param to what counts, a day as data has it
     * @param meant the same, a day as people write it
     */
    public record RepairRow(
            String divisionCode,
            String division,
            String guideline,
            String file,
            String sheet,
            String cell,
            String from,
            String to,
            String meant,
            String why) {}

    /**
     * A file and what became of it.
     *
     * @param mailed by whose mail it came and when, empty when it did not
     */
    public record FileRow(
            String path,
            String division,
            String savedBy,
            String savedAt,
            String mailed,
            String digest,
            String kind,
            String outcome,
            String reason) {}

    static EditionView of(Edition edition) {
        Consolidation consolidation = edition.consolidation();
        Messages messages = edition.messages();
        HeadFigures head = head(edition);
        OfficialTable official = new OfficialTable(consolidation, messages);
        FindingRows rows = new FindingRows(edition);
        List<FindingRow> findings = rows.rows();
        List<FileRow> files = new FileRows(consolidation, messages).rows();
        ShownRows shown = new ShownRows(messages);
        ChangeRows changes = new ChangeRows(edition);
        return new EditionView(
                consolidation.plan().organisation().name(),
                RoundText.full(consolidation.plan().round(), messages),
                ThaiDates.full(edition.asOf(), messages.language()),
                edition.mark(),
                edition.isProvisional(),
                edition.published(),
                name(edition),
                new Headline(consolidation, messages).sentence(),
                edition.isProvisional() ? notice(head, messages) : "",
                head,
                Figures.byGoal(consolidation, messages),
                Figures.byDivision(consolidation),
                MissingForms.names(consolidation, messages),
                official.detailsHead(),
                official.goals(),
                findings,
                rows.skipped(),
                rows.regraded(),
                changes.title(),
                changes.rows(),
                new RepairRows(consolidation, messages).rows(),
                files,
                shown.findings(findings),
                shown.files(files),
                FilingView.of(consolidation.plan(), messages),
                new OwnFigures(edition).view(),
                new ReportParts(consolidation, messages).parts(),
                new LinkWords(messages).of(edition.links()));
    }

    private static String name(Edition edition) {
        Messages messages = edition.messages();
        return messages.of(
                "report.title.full",
                edition.consolidation().plan().organisation().name(),
                RoundText.full(edition.consolidation().plan().round(), messages),
                messages.of(edition.isProvisional() ? "report.state.draft" : "report.state.final"));
    }

    private static HeadFigures head(Edition edition) {
        Consolidation consolidation = edition.consolidation();
        int returned = consolidation.returned().size();
        return new HeadFigures(
                returned + consolidation.missing().size(),
                returned,
                consolidation.tally(),
                edition.findings().count(Severity.ERROR),
                edition.findings().count(Severity.WARNING),
                edition.findings().count(Severity.NOTE));
    }

    private static String notice(HeadFigures head, Messages messages) {
        return messages.of(
                "edition.provisional",
                head.errors(),
                head.answers().invalid(),
                head.answers().missing(),
                head.answers().expected(),
                head.divisionsReturned(),
                head.divisionsExpected());
    }
}
