package org.prongsai.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The plan's closed list of statuses: every label and alias belongs to one status, every {@link Progress} has one. */
public record StatusList(List<Status> statuses) {
    public StatusList {
        statuses = List.copyOf(statuses);
        Set<String> codes = new HashSet<>();
        Set<String> wordings = new HashSet<>();
        for (Status status : statuses) {
            boolean fresh = codes.add(status.code())
                    && Stream.concat(Stream.of(status.label()), status.aliases().stream())
                            .allMatch(wordings::add);
            if (!fresh) {
                throw new IllegalArgumentException("status " + status.code() + " is not unique");
            }
        }
        List<Progress> covered = statuses.stream().map(Status::progress).toList();
        if (!covered.containsAll(Arrays.asList(Progress.values()))) {
            throw new IllegalArgumentException("no status for one of " + Arrays.toString(Progress.values()));
        }
    }

    /** The list's first status that counts as {@code progress}: the one a roll-up is given. */
    public Status first(Progress progress) {
        return statuses.stream()
                .filter(status -> status.progress() == progress)
                .findFirst()
                .orElseThrow();
    }

    public List<String> labels() {
        return statuses.stream().map(Status::label).toList();
    }
}
