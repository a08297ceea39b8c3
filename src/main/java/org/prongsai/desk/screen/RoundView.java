package org.prongsai.desk.screen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.FindingKeys;
import org.prongsai.finding.Severity;
import org.prongsai.io.JobFailure;
import org.prongsai.job.LookResult;
import org.prongsai.job.publish.PublishJob;
import org.prongsai.job.review.WaitingDecisions;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.Plan;
import org.prongsai.render.Edition;
import org.prongsai.round.edition.ApprovedEdition;
import org.prongsai.round.edition.EditionOnDisk;
import org.prongsai.round.edition.Manifest;
import org.prongsai.thai.ThaiDates;

/**
 * View of a round of one agency as it is now: what its edition would be, in the page's language, and what lies in its output
 * folder.
 *
 * @param round the round itself
 * @param edition of what came in until now
 * @param waiting that decisions were typed elsewhere than where they count
 * @param made how the edition in the output folder stands to it
 * @param stale what has changed since that was made; empty when nothing has, or none was made
 * @param approved the edition that was signed
 * @param mendBy the day by which mended forms are asked for, as it was typed last; empty when it is the usual one
 */
record RoundView(
        OpenRound round,
        Edition edition,
        Optional<WaitingDecisions> waiting,
        Made made,
        Optional<LocalizedMessage> stale,
        Optional<ApprovedEdition> approved,
        Optional<LocalDate> mendBy) {
    /** How the edition in the output folder stands to what came in. */
    enum Made {
        NONE,
        STALE,
        CURRENT
    }

    static RoundView of(OpenRound round, LookResult.OfOne seen, Messages messages) {
        Edition then = seen.reviewed().edition();
        Edition edition = then.in(messages.during(then.consolidation().plan()));
        Path output = round.folder().output();
        boolean none = !Files.exists(output.resolve(Manifest.FILE));
        Optional<LocalizedMessage> stale =
                none ? Optional.empty() : stale(output, seen.reviewed().manifest());
        Made made = none ? Made.NONE : stale.isPresent() ? Made.STALE : Made.CURRENT;
        return new RoundView(
                round,
                edition,
                seen.waiting(),
                made,
                stale,
                ApprovedEdition.in(output),
                seen.reviewed().manifest().options().mendBy());
    }

    private static Optional<LocalizedMessage> stale(Path output, Manifest now) {
        try {
            EditionOnDisk disk = new EditionOnDisk(output);
            disk.requireCurrent(now);
            disk.requireWhole();
            return Optional.empty();
        } catch (JobFailure changed) {
            return Optional.of(changed.sentence());
        }
    }

    Plan plan() {
        return edition.consolidation().plan();
    }

    Messages messages() {
        return edition.messages();
    }

    /** The day that was typed last, in words; empty when it is the usual one. */
    String mendByInWords() {
        return mendBy.map(day -> ThaiDates.full(day, messages().language())).orElse("");
    }

    /** What is still to be mended or looked at. */
    List<Finding> open() {
        return edition.findings().list().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    /** The same of a division's form: that none came is no question about one. */
    List<Finding> open(Division division) {
        return open().stream()
                .filter(finding -> finding.division().equals(Optional.of(division.code())))
                .filter(finding -> !finding.traits().missingForm())
                .toList();
    }

    /** What can be decided, or be mended by a division that sent something. */
    List<Finding> questions() {
        FindingKeys keys = new FindingKeys(plan(), edition.consolidation().files());
        // What is found in two copies of a file is one question.
        Map<FindingKey, Finding> distinct = new LinkedHashMap<>();
        open().stream()
                .filter(finding -> !finding.traits().missingForm())
                .forEach(finding -> distinct.putIfAbsent(keys.of(finding), finding));
        return List.copyOf(distinct.values());
    }

    int returned() {
        return edition.view().head().divisionsReturned();
    }

    int expected() {
        return edition.view().head().divisionsExpected();
    }

    /** Whether the edition that the input gives lies in the website's folder, or the one that was signed. */
    boolean isPublished() {
        return PublishJob.markIn(PublishView.target(round))
                .filter(markToPublish()::equals)
                .isPresent();
    }

    /** The mark of the edition that would be published: the one that was signed, where one was. */
    String markToPublish() {
        return markToPublish(approved, edition);
    }

    static String markToPublish(Optional<ApprovedEdition> approved, Edition edition) {
        return approved.map(one -> one.approval().mark().digits()).orElseGet(edition::mark);
    }

    boolean isApprovedHere() {
        return made != Made.NONE && approved.filter(ApprovedEdition::isPresent).isPresent();
    }
}
