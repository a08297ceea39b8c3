package org.prongsai.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.intake.Arrival;
import org.prongsai.intake.Intake;
import org.prongsai.io.InOrder;
import org.prongsai.layout.Stamp;
import org.prongsai.model.Agency;
import org.prongsai.model.Incoming;
import org.prongsai.read.AgencyMark;
import org.prongsai.read.PlanReading;

/** Looks once over the input of a round of agencies: which files are whose. Of a file it keeps no more than that. */
final class AgencySurvey {
    private final Intake intake;
    private final AgencyMark mark;
    private final Progress progress;
    private final MemoryBudget memory = new MemoryBudget();
    private final Map<String, Agency> byOrganisation = new HashMap<>();
    private final Map<Agency, List<Sighting>> byAgency = new HashMap<>();
    private final List<Sighting> nobodys = new ArrayList<>();
    private final List<Incoming> all = new ArrayList<>();

    AgencySurvey(Intake intake, PlanReading.Read plan, Progress progress) {
        this.intake = intake;
        this.mark = new AgencyMark(plan.plan());
        this.progress = progress;
        plan.agencies().forEach(agency -> byOrganisation.put(Stamp.organisationDigest(agency.fullName()), agency));
    }

    /**
     * A file, also one in a zip.
     *
     * @param on the disk: the file itself, or the zip
     */
    record Sighting(Path on, Incoming file) {}

    private record Seen(Sighting sighting, Optional<Agency> whose) {}

    void look() {
        List<Path> files = intake.files();
        progress.begin("progress.looking", files.size());
        InOrder.each("look", files.size(), i -> seen(files.get(i)), seen -> {
            seen.forEach(this::add);
            progress.step();
        });
        progress.end();
    }

    private List<Seen> seen(Path file) {
        return memory.guarded(
                intake.size(file),
                () -> intake.open(file).stream()
                        .map(arrival -> new Seen(new Sighting(file, arrival.file()), whose(arrival)))
                        .toList(),
                () -> List.of(new Seen(new Sighting(file, intake.tooLarge(file).file()), Optional.empty())));
    }

    private Optional<Agency> whose(Arrival arrival) {
        return arrival instanceof Arrival.Accepted accepted
                ? mark.organisation(accepted.content())
                        .flatMap(organisation -> Optional.ofNullable(byOrganisation.get(organisation)))
                : Optional.empty();
    }

    private void add(Seen seen) {
        all.add(seen.sighting().file());
        seen.whose()
                .map(agency -> byAgency.computeIfAbsent(agency, one -> new ArrayList<>()))
                .orElse(nobodys)
                .add(seen.sighting());
    }

    /** An agency's files; none when it sent nothing. */
    List<Sighting> of(Agency agency) {
        return byAgency.getOrDefault(agency, List.of());
    }

    /** Files that tell of no agency of the plan. */
    List<Sighting> nobodys() {
        return nobodys;
    }

    /** Every file of the input but the plan. */
    List<Incoming> all() {
        return all;
    }
}
