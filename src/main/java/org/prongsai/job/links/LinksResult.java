package org.prongsai.job.links;

import java.nio.file.Path;
import java.util.List;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.LinkReply;

/**
 * Result of asking evidence links.
 *
 * @param file in which it is kept
 * @param replies of each address once
 */
public record LinksResult(Path file, List<LinkReply> replies) {
    public LinksResult {
        replies = List.copyOf(replies);
    }

    /** How many were asked, with what came of it and where it is kept. */
    public LocalizedMessage sentence() {
        return LocalizedMessage.of("check.links", replies.size(), answering(), silent(), notAsked(), file);
    }

    /** How many open as they should. */
    public int answering() {
        return (int) replies.stream().filter(LinkReply::answers).count();
    }

    /** For how many there was no time. */
    public int notAsked() {
        return (int) replies.stream().filter(reply -> reply.askedOn().isEmpty()).count();
    }

    /** How many do not. */
    public int silent() {
        return replies.size() - answering() - notAsked();
    }
}
