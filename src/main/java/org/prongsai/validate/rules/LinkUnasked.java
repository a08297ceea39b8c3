package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.LinkReply;
import org.prongsai.model.LinksReading;
import org.prongsai.validate.EvidenceAddress;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** Links given as evidence that were not asked when links were asked last. */
@AutoService(Rule.class)
public final class LinkUnasked implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("link-unasked");
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    /** It is about what the secretariat did, and ends when that is done. */
    @Override
    public Set<FindingUse> uses() {
        return Set.of();
    }

    @Override
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.context().links().fold(none -> List.of(), read -> found(round, read), damaged -> List.of());
    }

    private List<Finding> found(RoundContext round, LinksReading.Read read) {
        List<String> unasked = round.answers()
                .flatMap(answer -> EvidenceAddress.of(answer.answer()).stream())
                .map(EvidenceAddress::url)
                .distinct()
                .filter(url -> isUnasked(read.replies().get(url)))
                .toList();
        return unasked.isEmpty()
                ? List.of()
                : List.of(round.finding(this, Optional.empty(), Optional.empty(), unasked.size(), unasked.get(0)));
    }

    private static boolean isUnasked(@Nullable LinkReply reply) {
        return reply == null || reply.askedOn().isEmpty();
    }
}
