package org.prongsai.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.WrittenText;
import org.prongsai.model.LinksReading;
import org.prongsai.model.PreviousAnswer;

/**
 * Context in which a rule looks at a round, besides what came back.
 *
 * @param asOf the day the edition speaks for: later dates are in the future
 * @param previous what was reported in the round before; empty when nobody said where that is
 * @param decided the secretariat's decisions and what became of them
 * @param texts the agency's own texts as they came
 * @param links what evidence links replied when they were last asked
 */
public record RuleContext(
        LocalDate asOf,
        Optional<List<PreviousAnswer>> previous,
        List<DecisionResult> decided,
        List<WrittenText> texts,
        LinksReading links) {
    public RuleContext {
        previous = previous.map(List::copyOf);
        decided = List.copyOf(decided);
        texts = List.copyOf(texts);
    }

    public RuleContext(LocalDate asOf, Optional<List<PreviousAnswer>> previous, List<DecisionResult> decided) {
        this(asOf, previous, decided, List.of(), LinksReading.none());
    }

    /** A first round, nothing decided. */
    public static RuleContext asOf(LocalDate day) {
        return new RuleContext(day, Optional.empty(), List.of());
    }

    public RuleContext with(List<DecisionResult> decisions) {
        return new RuleContext(asOf, previous, decisions, texts, links);
    }
}
