package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Praise;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.EvidenceText;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.LinkProblem;
import org.prongsai.model.LinkReply;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.EvidenceAddress;
import org.prongsai.validate.Rule;

/** A link given as evidence did not open as it should when it was asked last. */
@AutoService(Rule.class)
public final class LinkSilent implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("link-silent");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL;
    }

    @Override
    public Set<Praise> spoils() {
        return Set.of(Praise.EVIDENCE);
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        Map<String, LinkReply> replies = answer.round().context().links().byAddress();
        return replies.isEmpty()
                ? List.of()
                : EvidenceAddress.of(answer.answer()).stream()
                        .flatMap(address -> found(answer, address, replies.get(address.url())))
                        .toList();
    }

    private Stream<Finding> found(AnswerContext answer, EvidenceAddress address, @Nullable LinkReply reply) {
        if (reply == null || reply.askedOn().isEmpty() || reply.problem().isEmpty() || isToldAlready(reply)) {
            return Stream.of();
        }
        LinkProblem problem = reply.problem().get();
        return answer
                .finding(
                        this,
                        address.cell(),
                        address.url(),
                        LocalizedMessage.of(
                                "rule.link-silent",
                                address.url(),
                                reply.askedOn().get().toInstant(),
                                LocalizedMessage.of("link.problem." + problem.code())),
                        LocalizedMessage.of("rule.link-silent.do" + advice(problem)))
                .stream();
    }

    /** {@link EvidencePrivate} sees by the address alone that only its writer can open it. */
    private static boolean isToldAlready(LinkReply reply) {
        return reply.problem().filter(LinkProblem.NOT_PUBLIC::equals).isPresent()
                && EvidenceText.privatePlace(reply.url()).isPresent();
    }

    private static String advice(LinkProblem problem) {
        return switch (problem) {
            case NO_CONNECTION, TOO_SLOW, NO_ANSWER, BROKEN_ANSWER, SERVER_FAULT -> "-later";
            case CLOSED -> "-open";
            case CERTIFICATE_EXPIRED, CERTIFICATE_OF_OTHER, CERTIFICATE_UNKNOWN, NO_TLS, REDIRECTED_UNSAFELY -> "-safe";
            case NO_ADDRESS, OTHER_SCHEME, NAMES_USER, OTHER_PORT, NOT_PUBLIC, NO_HOST -> "-address";
            case NOT_ASKED,
                    GONE,
                    OTHER_STATUS,
                    REDIRECTED_IN_A_CIRCLE,
                    REDIRECTED_TOO_OFTEN,
                    REDIRECTED_NOWHERE,
                    EMPTY_ANSWER,
                    PAGE_FOR_FILE -> "";
        };
    }
}
