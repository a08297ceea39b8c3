package org.prongsai.model;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Reply that an address gave when it was asked.
 *
 * @param url as it is written in the form
 * @param askedOn empty when it was not
 * @param status of HTTP; empty when no answer of a web server came
 * @param finalUrl where it led in the end; empty when no step was taken
 * @param body what was served; empty when nothing was, or it was none of what was asked for
 * @param problem empty when it answers as it should
 */
public record LinkReply(
        String url,
        Optional<OffsetDateTime> askedOn,
        Optional<Integer> status,
        String finalUrl,
        Optional<Body> body,
        Optional<LinkProblem> problem) {
    private static final int FIRST_STATUS = 100;
    private static final int FIRST_FINE = 200;
    private static final int LAST_FINE = 299;
    private static final int LAST_STATUS = 999;

    public LinkReply {
        boolean asked = problem.filter(LinkProblem.NOT_ASKED::equals).isEmpty();
        boolean answers = problem.isEmpty();
        require(!url.isBlank(), url);
        require(asked == askedOn.isPresent(), url);
        require(asked || (status.isEmpty() && finalUrl.isEmpty() && body.isEmpty()), url);
        require(status.filter(code -> code < FIRST_STATUS || code > LAST_STATUS).isEmpty(), url);
        boolean fine =
                status.filter(code -> code >= FIRST_FINE && code <= LAST_FINE).isPresent();
        require(!answers || (fine && body.isPresent() && !finalUrl.isEmpty()), url);
        require(body.isEmpty() || fine, url);
        require(
                problem.filter(LinkProblem::isOfStatus).isEmpty()
                        || status.flatMap(LinkProblem::of).equals(problem),
                url);
    }

    /**
     * What was served.
     *
     * @param size in bytes
     * @param digest empty when it is longer than was read
     */
    public record Body(long size, Optional<Sha256> digest) {
        public Body {
            require(size >= 0, "size " + size);
        }
    }

    /** Of an address for which no time was left. */
    public static LinkReply notAsked(String url) {
        return new LinkReply(
                url, Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.of(LinkProblem.NOT_ASKED));
    }

    public boolean answers() {
        return problem.isEmpty();
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalArgumentException("no reply of a link: " + what);
        }
    }
}
