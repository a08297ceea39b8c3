package org.prongsai.job.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.finding.Disclosure;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Regrading;
import org.prongsai.finding.Severities;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Correction;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Ruling;
import org.prongsai.render.Edition;
import org.prongsai.thai.personal.OfficeWords;
import org.prongsai.thai.personal.PersonalKind;
import org.prongsai.thai.personal.PersonalWord;
import org.prongsai.validate.PlanOfficeWords;

/**
 * Words about persons in reasons that the public reads: of decisions, and of severities that the plan gives. They are the
 * office's own words about its work, so that nobody is asked: they are masked.
 */
final class ReasonWords {
    /** Why a finding counts less, with the reason and who decided. */
    private static final Set<String> RULED = Set.of("regraded.accepted", "regraded.left-out");

    private ReasonWords() {}

    /** As they are written; without what the office decided to publish elsewhere. */
    static List<String> of(Edition edition) {
        OfficeWords own = PlanOfficeWords.of(edition.consolidation().plan());
        Set<String> open = edition.findings().list().stream()
                .filter(finding -> Disclosure.of(finding)
                        .filter(Disclosure.PUBLISHED::equals)
                        .isPresent())
                .map(Finding::value)
                .collect(Collectors.toSet());
        return reasons(edition)
                .distinct()
                .flatMap(reason -> PersonalKind.all(reason, own).stream())
                .map(PersonalWord::written)
                .filter(word -> !open.contains(word))
                .distinct()
                .toList();
    }

    /** Whether a sentence tells first a decision's reason, and then who decided. */
    static boolean isRuled(LocalizedMessage why) {
        return RULED.contains(why.key());
    }

    private static Stream<String> reasons(Edition edition) {
        Stream<String> ofFindings = edition.findings().list().stream()
                .filter(finding -> finding.mayBe(FindingUse.PUBLISHED))
                .flatMap(finding -> finding.regrading().stream())
                .map(Regrading::why)
                .filter(ReasonWords::isRuled)
                .map(why -> why.arguments().get(0).toString());
        Stream<String> ofRulings = rulings(edition.consolidation()).map(Ruling::reason);
        Stream<String> ofPlan = edition.severities().byRule().values().stream().map(Severities.Change::reason);
        return Stream.of(ofFindings, ofRulings, ofPlan).flatMap(reasons -> reasons);
    }

    private static Stream<Ruling> rulings(Consolidation all) {
        Stream<Ruling> ofFiles = all.files().stream().flatMap(file -> ruling(file).stream());
        Stream<Ruling> ofCells = all.files().stream()
                .flatMap(file -> file.submitted().stream())
                .flatMap(form -> form.corrections().stream())
                .map(Correction::ruling);
        return Stream.concat(ofFiles, ofCells);
    }

    private static Optional<Ruling> ruling(FileOutcome file) {
        if (file instanceof FileOutcome.Excluded excluded) {
            return Optional.of(excluded.ruling());
        }
        return file instanceof FileOutcome.Counted counted ? counted.ruling() : Optional.empty();
    }
}
