package org.prongsai.job.mail;

import java.util.List;
import org.prongsai.layout.AddressOwner;
import org.prongsai.model.Division;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FileOutcome.Refused;
import org.prongsai.model.Plan;
import org.prongsai.thai.ThaiText;

/**
 * Files that were refused and do not say whose they are, but came from a division's address or bear its name: it is told of
 * them, and nothing else follows from it.
 */
final class LikelyFiles {
    private final Plan plan;
    private final List<Refused> nobodys;

    LikelyFiles(Plan plan, List<FileOutcome> files) {
        this.plan = plan;
        this.nobodys = files.stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .filter(file -> file.division().isEmpty())
                .toList();
    }

    List<Refused> of(Division division) {
        return nobodys.stream().filter(file -> isLikelyOf(file, division)).toList();
    }

    private boolean isLikelyOf(Refused file, Division division) {
        return file.file()
                .mailed()
                .map(origin -> AddressOwner.of(plan, origin.sender()).contains(division))
                .orElseGet(() -> named(file.file().path()).equals(List.of(division)));
    }

    /** The divisions whose names stand in a path, without those whose names are part of another's that does. */
    private List<Division> named(String path) {
        String key = ThaiText.key(path);
        List<Division> found = plan.divisions().stream()
                .filter(division -> key.contains(ThaiText.key(division.name())))
                .toList();
        return found.stream()
                .filter(one -> found.stream()
                        .noneMatch(other ->
                                !other.equals(one) && ThaiText.key(other.name()).contains(ThaiText.key(one.name()))))
                .toList();
    }
}
