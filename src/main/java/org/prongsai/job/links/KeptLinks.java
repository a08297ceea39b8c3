package org.prongsai.job.links;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.prongsai.io.JobFailure;
import org.prongsai.model.Sha256;
import org.prongsai.round.edition.ApprovedEdition;
import org.prongsai.round.edition.Manifest;
import org.prongsai.round.edition.ManifestCodec;
import org.prongsai.round.links.LinksFile;

/**
 * Replies of links that are kept when links are asked anew: those that the present edition or the approved one was made with,
 * or it could not be made anew when it goes out.
 */
final class KeptLinks {
    private KeptLinks() {}

    /** @return what is to be written, by its name in the output folder; nothing when no edition knows it */
    static Map<String, byte[]> of(Path output) {
        Optional<byte[]> present = new LinksFile(output).bytes();
        Optional<Sha256> digest = present.map(Sha256::of).filter(named(output)::contains);
        return digest.isPresent() ? Map.of(LinksFile.keptName(digest.get()), present.orElseThrow()) : Map.of();
    }

    private static List<Sha256> named(Path output) {
        return Stream.of(
                        links(() -> Files.exists(output.resolve(Manifest.FILE))
                                ? Optional.of(ManifestCodec.in(output))
                                : Optional.empty()),
                        links(() -> ApprovedEdition.in(output).map(approved -> ManifestCodec.in(approved.folder()))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** An edition that can't be read can't go out either. */
    private static Optional<Sha256> links(Supplier<Optional<Manifest>> edition) {
        try {
            return edition.get().flatMap(Manifest::links);
        } catch (JobFailure unreadable) {
            return Optional.empty();
        }
    }
}
