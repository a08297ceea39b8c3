package org.prongsai.job.agencies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.intake.Intake;
import org.prongsai.intake.IntakeResult;
import org.prongsai.io.OrderedExecutor;
import org.prongsai.job.review.MemoryBudget;
import org.prongsai.layout.Stamp;
import org.prongsai.model.Agency;
import org.prongsai.model.InputFile;
import org.prongsai.read.form.AgencyMark;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.RoundDefinition;

/**
 * Index of the input of a round of agencies, by looking at it once: which files are whose. Of a file it keeps no more
 * than that.
 */
final class AgencyFileIndex {
    private final Intake intake;
    private final AgencyMark mark;
    private final ProgressListener progress;
    private final MemoryBudget memory = new MemoryBudget();
    private final Map<String, Agency> byOrganisation = new HashMap<>();
    private final Map<Agency, List<LocatedFile>> byAgency = new HashMap<>();
    private final List<LocatedFile> unowned = new ArrayList<>();
    private final List<InputFile> all = new ArrayList<>();

    AgencyFileIndex(Intake intake, RoundDefinition definition, ProgressListener progress) {
        this.intake = intake;
        this.mark = new AgencyMark(definition.plan());
        this.progress = progress;
        definition
                .agencies()
                .forEach(agency -> byOrganisation.put(Stamp.organisationDigest(agency.fullName()), agency));
    }

    /**
     * A file, also one in a zip.
     *
     * @param on the disk: the file itself, or the zip
     */
    record LocatedFile(Path on, InputFile file) {}

    private record OwnedFile(LocatedFile file, Optional<Agency> owner) {}

    void look() {
        List<Path> files = intake.files();
        progress.begin("progress.looking", files.size());
        OrderedExecutor.each("look", files.size(), i -> seen(files.get(i)), seen -> {
            seen.forEach(this::add);
            progress.step();
        });
        progress.end();
    }

    private List<OwnedFile> seen(Path file) {
        return memory.guarded(
                intake.size(file),
                () -> intake.open(file).stream()
                        .map(result -> new OwnedFile(new LocatedFile(file, result.file()), owner(result)))
                        .toList(),
                () -> List.of(new OwnedFile(
                        new LocatedFile(file, intake.tooLarge(file).file()), Optional.empty())));
    }

    private Optional<Agency> owner(IntakeResult result) {
        return result instanceof IntakeResult.Accepted accepted
                ? mark.organisation(accepted.content())
                        .flatMap(organisation -> Optional.ofNullable(byOrganisation.get(organisation)))
                : Optional.empty();
    }

    private void add(OwnedFile seen) {
        all.add(seen.file().file());
        seen.owner()
                .map(agency -> byAgency.computeIfAbsent(agency, one -> new ArrayList<>()))
                .orElse(unowned)
                .add(seen.file());
    }

    /** An agency's files; none when it sent nothing. */
    List<LocatedFile> of(Agency agency) {
        return byAgency.getOrDefault(agency, List.of());
    }

    /** Files that tell of no agency of the plan. */
    List<LocatedFile> unowned() {
        return unowned;
    }

    /** Every file of the input but the plan. */
    List<InputFile> all() {
        return all;
    }
}
