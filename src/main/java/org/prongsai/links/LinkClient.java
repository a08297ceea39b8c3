package org.prongsai.links;

import java.io.IOException;
import java.net.Socket;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.HttpException;
import org.prongsai.model.LinkProblem;
import org.prongsai.model.LinkReply;

/** Client that asks one address, and what it redirects to: each step is checked as the first was. */
final class LinkClient {
    private static final ZoneOffset THAILAND = ZoneOffset.ofHours(7);
    private static final int MAX_REDIRECTS = 5;

    /** What an address is called that is of a file, not of a page. */
    private static final Pattern FILE =
            Pattern.compile("(?i)[^?]*\\.(pdf|docx?|xlsx?|pptx?|od[ts]|csv|zip|rar|7z|jpe?g|png)(\\?.*)?");

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private final HostLookup lookup;
    private final WebConnection connections;
    private final WebRequest requests;
    private final HostPermits permits;
    private final Clock clock;

    LinkClient(HostLookup lookup, WebConnection connections, WebRequest requests, HostPermits permits, Clock clock) {
        this.lookup = lookup;
        this.connections = connections;
        this.requests = requests;
        this.permits = permits;
        this.clock = clock;
    }

    LinkReply ask(String url, AnswerTimer timer) {
        return new Walk(url, timer).walk();
    }

    /** Way from an address to where it leads. */
    private final class Walk {
        private final String url;
        private final AnswerTimer timer;
        private final OffsetDateTime askedOn =
                clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(THAILAND);
        private final Set<String> seen = new HashSet<>();
        private String at = "";
        private Optional<Integer> status = Optional.empty();
        private boolean unsafe;

        Walk(String url, AnswerTimer timer) {
            this.url = url;
            this.timer = timer;
        }

        LinkReply walk() {
            try {
                return steps(url);
            } catch (LinkFault fault) {
                return fault.problem() == LinkProblem.NOT_ASKED
                        ? LinkReply.notAsked(url)
                        : reply(Optional.empty(), Optional.of(fault.problem()));
            }
        }

        private LinkReply steps(String first) throws LinkFault {
            String next = first;
            for (int step = 0; step <= MAX_REDIRECTS; step++) {
                LinkAddress address = LinkAddress.of(next);
                if (!seen.add(address.toString())) {
                    throw new LinkFault(LinkProblem.REDIRECTED_IN_A_CIRCLE);
                }
                at = address.toString();
                WebReply answer = answer(address);
                if (answer.location().isEmpty()) {
                    return reply(answer.body(), problem(answer));
                }
                next = address.leadsTo(answer.location().get());
                at = next;
                unsafe |= address.secure() && next.toLowerCase(Locale.ROOT).startsWith("http:");
            }
            throw new LinkFault(LinkProblem.REDIRECTED_TOO_OFTEN);
        }

        private WebReply answer(LinkAddress address) throws LinkFault {
            try {
                permits.take(address.host(), timer);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new LinkFault(LinkProblem.NOT_ASKED);
            }
            try {
                Socket socket = connections.open(address, lookup.of(address.host(), timer), timer);
                return requests.send(address, socket, code -> status = Optional.of(code));
            } catch (IOException | HttpException failure) {
                throw new LinkFault(timer.isOver() ? LinkProblem.TOO_SLOW : FaultCause.of(failure));
            } finally {
                timer.hangUp();
                permits.giveBack(address.host());
            }
        }

        private Optional<LinkProblem> problem(WebReply answer) {
            Optional<LinkProblem> told = LinkProblem.of(answer.status());
            return told.isPresent() ? told : fine(answer);
        }

        private Optional<LinkProblem> fine(WebReply answer) {
            if (answer.body().filter(body -> body.size() > 0).isEmpty()) {
                return Optional.of(LinkProblem.EMPTY_ANSWER);
            }
            if (FILE.matcher(url).matches() && PAGES.contains(answer.contentType())) {
                return Optional.of(LinkProblem.PAGE_FOR_FILE);
            }
            return unsafe ? Optional.of(LinkProblem.REDIRECTED_UNSAFELY) : Optional.empty();
        }

        private LinkReply reply(Optional<LinkReply.Body> body, Optional<LinkProblem> problem) {
            return new LinkReply(url, Optional.of(askedOn), status, at, body, problem);
        }
    }
}
