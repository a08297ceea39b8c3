package org.prongsai.job.decide;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.layout.decisions.DecisionColumn;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;
import org.prongsai.model.PlanWords;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.thai.ThaiText;

/** Job about decisions that vanished from the input: told, put back, or left as they are. */
public final class VanishedJob {
    private final RoundFolder folder;
    private final PlanWords words;

    /** @param words of the plan */
    public VanishedJob(RoundFolder folder, PlanWords words) {
        this.folder = folder;
        this.words = words;
    }

    /** Whether anything was ever decided by command in a round: else nothing can be known to have vanished. */
    public static boolean isLogged(RoundFolder folder) {
        return Files.exists(new DecisionLogFile(folder).path());
    }

    /** Nothing but looks. */
    public List<VanishedDecision> list() {
        List<DecisionLogLine> log = new DecisionLogFile(folder).lines();
        if (log.isEmpty()) {
            return List.of();
        }
        DecisionFiles files = DecisionFiles.in(folder.input(), words);
        // What may stand in a workbook that can't be read has not vanished for sure.
        return files.obstacle(Optional.empty()).isPresent() ? List.of() : VanishedDecision.of(log, files);
    }

    /** Decides the same again. */
    public DecideResult putBack(VanishedRequest request, Supplier<DecisionJob> job) {
        return about(
                request,
                vanished -> job.get()
                        .decide(
                                new DecideRequest(
                                        vanished.key(),
                                        vanished.verb().orElseThrow(),
                                        vanished.value(),
                                        vanished.reason(),
                                        vanished.by(),
                                        Optional.empty(),
                                        ReviewRequest.PLAIN,
                                        request.clock()),
                                DecisionAction.PUT_BACK,
                                request.by()));
    }

    /** Notes that it is known. */
    public DecideResult leave(VanishedRequest request, FolderLock lock) {
        return about(request, vanished -> {
            DecisionLogFile log = new DecisionLogFile(folder);
            Optional<byte[]> longer =
                    log.with(List.of(vanished.line().next(request.clock(), request.by(), DecisionAction.LEAVE)));
            if (longer.isEmpty()) {
                return DecideResult.refused("decide.not-vanished", request.key());
            }
            try (Staging staging = new Staging(folder.path(), folder.roundState(), lock)) {
                staging.write(RoundFolder.OUTPUT + "/" + DecisionLogFile.NAME, longer.get());
                staging.publish();
            }
            return new DecideResult.Written(log.path(), new CellRef(DecisionLogFile.NAME, 1, 1), Optional.empty());
        });
    }

    private DecideResult about(VanishedRequest request, Function<VanishedDecision, DecideResult> then) {
        if (ThaiText.repair(request.by()).text().isBlank()) {
            return DecideResult.refused("decide.blank", LocalizedMessage.of(DecisionColumn.BY.key()));
        }
        return list().stream()
                .filter(vanished -> vanished.key().equals(request.key()))
                .findFirst()
                .map(then)
                .orElseGet(() -> DecideResult.refused("decide.not-vanished", request.key()));
    }
}
