package org.prongsai.job.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.intake.Intake;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.job.input.InputFileName;
import org.prongsai.model.Sha256;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.RoundFolder;

/**
 * Job that takes returned forms which somebody hands over as files. In a round of many agencies too: there as here, the
 * form itself tells whose it is, wherever it lies.
 */
public final class ReceiveJob {
    private final RoundFolder folder;
    private final ProgressListener progress;

    public ReceiveJob(RoundFolder folder, ProgressListener progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /** File by file: what was taken before something broke stays, and is told. */
    public ReceiveResult receive(List<GivenFile> files, FolderLock lock) {
        DeskFolder desk = new DeskFolder(folder, lock);
        List<ReceivedItem> items = new ArrayList<>();
        progress.begin("progress.receiving", files.size());
        try {
            for (GivenFile file : files) {
                items.add(item(file, desk));
                progress.step();
            }
            return new ReceiveResult(items, files.size(), Optional.empty());
        } catch (JobFailure broken) {
            return new ReceiveResult(items, files.size(), Optional.of(broken.sentence()));
        } finally {
            progress.end();
        }
    }

    private static ReceivedItem item(GivenFile file, DeskFolder desk) {
        return file.read()
                .fold(whole -> judged(file.name(), whole.content(), desk), unread -> notTaken(file.name(), unread));
    }

    private static ReceivedItem judged(String given, byte[] content, DeskFolder desk) {
        InputFileName name = InputFileName.of(given);
        return Intake.refusal(name.value(), content)
                .map(reason -> notTaken(given, GivenReading.Unread.of(reason)))
                .orElseGet(() -> arrived(given, name, content, desk));
    }

    private static ReceivedItem arrived(String given, InputFileName name, byte[] content, DeskFolder desk) {
        return desk.place(Sha256.of(content), content.length)
                .<ReceivedItem>map(path -> new ReceivedItem.Present(given, path))
                .orElseGet(() -> new ReceivedItem.Taken(given, desk.add(name, content)));
    }

    private static ReceivedItem notTaken(String given, GivenReading.Unread unread) {
        return new ReceivedItem.NotTaken(given, unread.why(), unread.advice());
    }
}
