package org.prongsai.render;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.LinkReply;

/** Words on what evidence links replied, as it is told beside them. */
final class LinkWords {
    private final Messages messages;

    LinkWords(Messages messages) {
        this.messages = messages;
    }

    /** Those that were asked, by their addresses. */
    Map<String, String> of(Map<String, LinkReply> replies) {
        return replies.values().stream()
                .filter(reply -> reply.askedOn().isPresent())
                .collect(Collectors.toMap(LinkReply::url, this::of));
    }

    private String of(LinkReply reply) {
        Instant on = reply.askedOn().orElseThrow().toInstant();
        return reply.problem()
                .map(problem -> messages.of("link.told.not", on, LocalizedMessage.of("link.problem." + problem.code())))
                .orElseGet(() -> messages.of("link.told", on));
    }
}
