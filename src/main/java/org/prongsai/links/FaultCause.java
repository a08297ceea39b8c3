package org.prongsai.links;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.prongsai.model.LinkProblem;

/** Cause by which a request failed, told from what was thrown. */
final class FaultCause {
    private FaultCause() {}

    static LinkProblem of(Exception failure) {
        if (failure instanceof SSLException) {
            return tls(failure);
        }
        if (failure instanceof SocketTimeoutException) {
            return LinkProblem.TOO_SLOW;
        }
        if (failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof PortUnreachableException) {
            return LinkProblem.NO_CONNECTION;
        }
        return failure instanceof NoHttpResponseException ? LinkProblem.NO_ANSWER : LinkProblem.BROKEN_ANSWER;
    }

    private static LinkProblem tls(Exception failure) {
        if (has(failure, SocketTimeoutException.class)) {
            return LinkProblem.TOO_SLOW;
        }
        if (has(failure, CertificateExpiredException.class) || has(failure, CertificateNotYetValidException.class)) {
            return LinkProblem.CERTIFICATE_EXPIRED;
        }
        if (causes(failure)
                .anyMatch(one -> one instanceof CertificateException
                        && String.valueOf(one.getMessage()).matches("(?s)No (name matching|subject alternative).*"))) {
            return LinkProblem.CERTIFICATE_OF_OTHER;
        }
        return has(failure, CertificateException.class) || has(failure, CertPathValidatorException.class)
                ? LinkProblem.CERTIFICATE_UNKNOWN
                : LinkProblem.NO_TLS;
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        return causes(failure).anyMatch(kind::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause);
    }
}
