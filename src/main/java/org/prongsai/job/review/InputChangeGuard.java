package org.prongsai.job.review;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.prongsai.intake.Intake;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.io.OnceTask;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.round.RoundFolder;

/**
 * Guard that fails when a file that an edition was made of has changed between reading and writing: one saved while it
 * was read would be half old, half new. A file that came since belongs to the next edition.
 */
public final class InputChangeGuard {
    private final RoundFolder round;
    private final Sha256 plan;
    private final Intake intake;
    private final Map<String, Sha256> read = new HashMap<>();

    /** @param plan digest of its file when it was read */
    public InputChangeGuard(RoundFolder round, Sha256 plan, Edition edition) {
        this.round = round;
        this.plan = plan;
        this.intake = new Intake(round.input(), round.plan());
        edition.consolidation().files().stream()
                .map(FileOutcome::file)
                .forEach(file -> read.put(file.path(), file.digest()));
    }

    /** @throws JobFailure naming the first file whose bytes are others now, or that is gone */
    public void requireUnchanged() {
        requireSame(RoundFolder.PLAN, plan, FileAccess.digest(round.plan()));
        Map<String, Path> there = new HashMap<>();
        intake.files().forEach(file -> there.put(intake.path(file), file));
        List<OnceTask<Boolean>> looks = there.entrySet().stream()
                .filter(file -> read.containsKey(file.getKey()))
                .map(file -> new OnceTask<>(() -> {
                    requireSame(
                            file.getKey(),
                            Objects.requireNonNull(read.get(file.getKey())),
                            intake.digest(file.getValue()));
                    return true;
                }))
                .toList();
        OnceTask.onOtherProcessors("look", () -> looks.forEach(OnceTask::run));
        looks.forEach(OnceTask::run);
        looks.forEach(OnceTask::result);
        read.keySet().stream().filter(path -> !isThere(path, there)).findFirst().ifPresent(InputChangeGuard::fail);
    }

    /** A file in a zip is there when the zip is. */
    private static boolean isThere(String path, Map<String, Path> there) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (there.containsKey(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static void requireSame(String path, Sha256 then, Sha256 now) {
        if (!now.equals(then)) {
            fail(path);
        }
    }

    private static void fail(String path) {
        throw new JobFailure(LocalizedMessage.of("failure.changed", path), null);
    }
}
