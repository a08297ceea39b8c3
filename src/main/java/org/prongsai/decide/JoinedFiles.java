package org.prongsai.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.model.Answer;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Ruling;
import org.prongsai.model.Submission;

/**
 * Files of one division that are parts of one form. All of them count, each with the answers that it alone gives, so that
 * every answer stays in the file and cell where it was written; what several say alike counts in the first.
 */
final class JoinedFiles {
    private final List<FileOutcome> files;
    private final Ruling ruling;
    private final Map<GuidelineId, Answer> given = new HashMap<>();

    /** @param files of one division, as they were reconciled */
    JoinedFiles(List<FileOutcome> files, Ruling ruling) {
        this.files = files;
        this.ruling = ruling;
    }

    /** Empty when two of them answer a guideline, and not the same. */
    Optional<List<FileOutcome>> outcomes() {
        List<FileOutcome> outcomes = new ArrayList<>();
        for (FileOutcome file : files) {
            if (isCopy(file)) {
                outcomes.add(file);
                continue;
            }
            Submission submission = file.submitted().orElseThrow();
            if (submission.answers().stream().anyMatch(this::contradicts)) {
                return Optional.empty();
            }
            outcomes.add(new FileOutcome.Counted(part(submission), Optional.of(ruling)));
        }
        return Optional.of(outcomes);
    }

    private static boolean isCopy(FileOutcome file) {
        return file instanceof FileOutcome.Superseded old && old.reason() == FileOutcome.Superseded.Reason.IDENTICAL;
    }

    private boolean contradicts(Answer answer) {
        return !answer.isEmpty()
                && Optional.ofNullable(given.get(answer.guideline()))
                        .filter(other -> !other.saysTheSame(answer))
                        .isPresent();
    }

    private Submission part(Submission submission) {
        Set<GuidelineId> own = new HashSet<>();
        for (Answer answer : submission.answers()) {
            if (!answer.isEmpty() && given.putIfAbsent(answer.guideline(), answer) == null) {
                own.add(answer.guideline());
            }
        }
        return submission.withOnly(own);
    }
}
