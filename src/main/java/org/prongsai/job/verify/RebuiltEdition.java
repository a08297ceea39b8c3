package org.prongsai.job.verify;

import java.util.HashMap;
import java.util.Map;
import org.prongsai.model.Sha256;

/**
 * Edition that the input gives when it is merged once more.
 *
 * @param digests of the files by their names
 * @param files the same files; none of a round of many agencies, whose lists are too long to be held
 */
public record RebuiltEdition(Map<String, Sha256> digests, Map<String, byte[]> files) {
    public RebuiltEdition {
        digests = Map.copyOf(digests);
        files = Map.copyOf(files);
    }

    public static RebuiltEdition of(Map<String, byte[]> files) {
        Map<String, Sha256> digests = new HashMap<>();
        files.forEach((name, content) -> digests.put(name, Sha256.of(content)));
        return new RebuiltEdition(digests, files);
    }

    boolean isOfManyAgencies() {
        return files.isEmpty();
    }
}
