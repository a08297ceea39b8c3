package org.prongsai.job.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.layout.PlanItem;
import org.prongsai.layout.PlanSheet;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Term;
import org.prongsai.render.Edition;

/** Notices of what whoever publishes an edition should know, though it goes out all the same. */
public final class PublishNotices {
    /** Places that are named; whoever mends these meets the others. */
    private static final int MAX_PLACES = 12;

    private PublishNotices() {}

    public static List<LocalizedMessage> of(Edition edition) {
        List<LocalizedMessage> notices =
                new ArrayList<>(licence(edition).stream().toList());
        notices.addAll(personal(edition));
        return notices;
    }

    /** That the plan names no licence; empty when it does. */
    public static Optional<LocalizedMessage> licence(Edition edition) {
        boolean licensed =
                !edition.consolidation().plan().filing().publication().licence().isBlank();
        return licensed
                ? Optional.empty()
                : Optional.of(LocalizedMessage.of(
                        "publish.no-licence", Term.keyed(PlanItem.LICENCE.key()), Term.keyed(PlanSheet.ROUND.key())));
    }

    /** What of persons was masked in reasons, and what the plan itself tells of them. */
    public static List<LocalizedMessage> personal(Edition edition) {
        List<LocalizedMessage> notices = new ArrayList<>();
        int masked = ReasonWords.of(edition).size();
        if (masked > 0) {
            notices.add(LocalizedMessage.of("publish.reasons-masked", masked));
        }
        List<LocalizedMessage> told =
                PlanPersonalWords.of(edition.consolidation().plan());
        if (!told.isEmpty()) {
            notices.add(LocalizedMessage.of(
                    "publish.plan-personal",
                    told.size(),
                    told.stream().limit(MAX_PLACES).toList()));
        }
        return notices;
    }
}
