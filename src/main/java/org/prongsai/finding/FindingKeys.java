package org.prongsai.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.model.InputFile;
import org.prongsai.model.Round;
import org.prongsai.model.Sha256;

/** The keys of one round's findings. */
public final class FindingKeys {
    private final Round round;
    private final Map<String, Sha256> digests;

    /** @param files every file of the input */
    public FindingKeys(Round round, List<InputFile> files) {
        this.round = round;
        this.digests = files.stream()
                .collect(Collectors.toUnmodifiableMap(InputFile::path, InputFile::digest, (first, again) -> first));
    }

    public FindingKey of(Finding finding) {
        return FindingKey.of(finding, round, path -> Optional.ofNullable(digests.get(path)));
    }
}
