package org.prongsai.job.links;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.links.LinkAsker;
import org.prongsai.model.Consolidation;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.LinkReply;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.links.LinksCodec;
import org.prongsai.round.links.LinksFile;
import org.prongsai.round.links.LinksRow;
import org.prongsai.validate.EvidenceAddress;

/** Job that asks the addresses given as evidence in the answers that count, and keeps what they replied. */
public final class LinksJob {
    private final RoundFolder folder;
    private final LinkAsker asker;
    private final ProgressListener progress;

    public LinksJob(RoundFolder folder, LinkAsker asker, ProgressListener progress) {
        this.folder = folder;
        this.asker = asker;
        this.progress = progress;
    }

    /** An address in an answer. */
    private record Place(GuidelineId guideline, DivisionCode division, String url) {}

    public LinksResult ask(Consolidation round, FolderLock lock) {
        List<Place> places = places(round);
        Map<String, LinkReply> replies =
                replies(places.stream().map(Place::url).distinct().toList());
        List<LinksRow> rows = places.stream()
                .map(place ->
                        new LinksRow(place.guideline, place.division, Objects.requireNonNull(replies.get(place.url))))
                .toList();
        try (Staging staging = new Staging(folder.output(), lock)) {
            KeptLinks.of(folder.output()).forEach(staging::write);
            staging.write(LinksFile.NAME, LinksCodec.write(rows));
            staging.publish();
        }
        return new LinksResult(folder.output().resolve(LinksFile.NAME), List.copyOf(replies.values()));
    }

    private Map<String, LinkReply> replies(Collection<String> urls) {
        progress.begin("progress.links", urls.size());
        try {
            return asker.ask(urls, progress::step);
        } finally {
            progress.end();
        }
    }

    private static List<Place> places(Consolidation round) {
        return FileOutcome.counted(round.files()).stream()
                .flatMap(submission -> submission.answers().stream()
                        .flatMap(answer -> EvidenceAddress.of(answer).stream()
                                .map(address -> new Place(answer.guideline(), submission.division(), address.url()))))
                .distinct()
                .sorted(Comparator.comparing(Place::guideline).thenComparing(Place::division))
                .toList();
    }
}
