package org.prongsai.desk.round;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.prongsai.job.Jobs;
import org.prongsai.job.LookResult;
import org.prongsai.job.review.ReadCache;
import org.prongsai.message.Messages;
import org.prongsai.render.decisions.DecisionsWorkbook;
import org.prongsai.round.Outcome;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Build;
import org.prongsai.round.edition.Manifest;
import org.prongsai.round.links.LinksFile;
import org.prongsai.text.Language;

/** Round that is open: its folder, its jobs, and what was last seen in it. */
public final class OpenRound {
    private final String id;
    private final RoundFolder folder;
    private final Build build;
    private final AtomicReference<@Nullable Notice> notice = new AtomicReference<>();
    private final ReadCache known = new ReadCache();
    private volatile @Nullable AttachedMemo signed;
    private volatile @Nullable Work work;
    private @Nullable FolderState state;
    private volatile @Nullable Outcome<LookResult> seen;

    OpenRound(String id, Path folder, Build build) {
        this.id = id;
        this.folder = new RoundFolder(folder);
        this.build = build;
    }

    public String id() {
        return id;
    }

    public RoundFolder folder() {
        return folder;
    }

    /** Its documents are in Thai, whatever the language of the page: they go to Thai readers. */
    public Jobs jobs(ProgressListener progress) {
        return new Jobs(folder, new Messages(Language.TH), progress, build, Optional.of(known));
    }

    /** What there is now; read again only when a file came, changed or went. */
    public synchronized Outcome<LookResult> look() {
        FolderState now = FolderState.of(
                folder.input(),
                folder.templates(),
                folder.output().resolve(Manifest.FILE),
                decisions(),
                folder.output().resolve(LinksFile.NAME));
        Outcome<LookResult> last = seen;
        if (last == null || !now.equals(state)) {
            last = jobs(ProgressListener.silent()).look(ReviewRequest.PLAIN);
            seen = last;
            state = now;
        }
        return last;
    }

    /** What was seen last, however long ago; empty before the first look. */
    public Optional<Outcome<LookResult>> seen() {
        return Optional.ofNullable(seen);
    }

    private Path decisions() {
        return folder.output().resolve(DecisionsWorkbook.FILE);
    }

    /** The signed memo that is to be published next. */
    public Optional<AttachedMemo> signed() {
        return Optional.ofNullable(signed);
    }

    /** Keeps it until it is published; {@code null} for none. */
    public void sign(@Nullable AttachedMemo memo) {
        signed = memo;
    }

    /** Puts a notice on the next page. */
    public void tell(Notice what) {
        notice.set(what);
    }

    /** The notice for this page, which no other page will have. */
    public Optional<Notice> told() {
        return Optional.ofNullable(notice.getAndSet(null));
    }

    /** The notice that the next page will have, left to it. */
    public Optional<Notice> waitingNotice() {
        return Optional.ofNullable(notice.get());
    }

    public void working(Work begun) {
        work = begun;
    }

    /** The long job that was last begun on it, with what it came to. */
    public Optional<Work> work() {
        return Optional.ofNullable(work);
    }
}
