package org.prongsai.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Problem by which an evidence's address does not lead a reader to what it should. */
public enum LinkProblem {
    /** There was no time left. */
    NOT_ASKED,
    /** It is none, as it is written. */
    NO_ADDRESS,
    /** Neither {@code http} nor {@code https}. */
    OTHER_SCHEME,
    /** A name or a password stands before the host. */
    NAMES_USER,
    /** None of the ports on which pages are served. */
    OTHER_PORT,
    /** It leads to a machine that only its own network reaches. */
    NOT_PUBLIC,
    NO_HOST,
    NO_CONNECTION,
    TOO_SLOW,
    CERTIFICATE_EXPIRED,
    CERTIFICATE_OF_OTHER,
    CERTIFICATE_UNKNOWN,
    /** No safe connection, whatever the certificate. */
    NO_TLS,
    /** The connection was closed without a word. */
    NO_ANSWER,
    /** What came is no answer of a web server, or ended before its end. */
    BROKEN_ANSWER,
    /** 404 and 410. */
    GONE,
    /** 401, 403 and the like: it asks who is there. */
    CLOSED,
    /** 5xx, and what says that it is asked too often. */
    SERVER_FAULT,
    OTHER_STATUS,
    REDIRECTED_IN_A_CIRCLE,
    REDIRECTED_TOO_OFTEN,
    REDIRECTED_NOWHERE,
    /** It answers, by a way that is not safe any more. */
    REDIRECTED_UNSAFELY,
    EMPTY_ANSWER,
    /** A page came in the place of the file that its name promises. */
    PAGE_FOR_FILE;

    private static final Set<Integer> GONE_STATUS = Set.of(404, 410);
    private static final Set<Integer> CLOSED_STATUS = Set.of(401, 402, 403, 407, 451);
    private static final int TOO_MANY = 429;
    private static final int FINE = 200;
    private static final int REDIRECTS = 300;
    private static final int SERVER = 500;

    /** Its name in {@code links.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem of which a status tells; none where it tells that all is well. */
    public static Optional<LinkProblem> of(int status) {
        if (status >= FINE && status < REDIRECTS) {
            return Optional.empty();
        }
        if (GONE_STATUS.contains(status)) {
            return Optional.of(GONE);
        }
        if (CLOSED_STATUS.contains(status)) {
            return Optional.of(CLOSED);
        }
        return Optional.of(status >= SERVER || status == TOO_MANY ? SERVER_FAULT : OTHER_STATUS);
    }

    /** Whether a status alone tells of it. */
    boolean isOfStatus() {
        return this == GONE || this == CLOSED || this == SERVER_FAULT || this == OTHER_STATUS;
    }

    public static Optional<LinkProblem> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
