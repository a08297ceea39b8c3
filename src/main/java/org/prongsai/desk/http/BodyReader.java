package org.prongsai.desk.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reader of what a request brings: whole, or not at all. */
final class BodyReader {
    /** A browser reads no answer before all is sent: of what is too large as much is thrown away as a mistake may have. */
    private static final long MOST_THROWN_AWAY = 256L << 20;

    private static final long UNKNOWN = -1;

    private final InputStream in;
    private final long announced;

    BodyReader(HttpExchange exchange) {
        this.in = exchange.getRequestBody();
        this.announced = announced(exchange.getRequestHeaders().getFirst("Content-Length"));
    }

    /** The JDK's server has refused what is no number. */
    private static long announced(@Nullable String length) {
        return length == null ? UNKNOWN : Long.parseLong(length);
    }

    /**
     * Reads all of it.
     *
     * @return nothing when it is larger than a request may be
     * @throws IOException when less comes than was announced, for half a file must not be taken for a file
     */
    Optional<byte[]> whole() throws IOException {
        if (announced > Request.MAX_BODY) {
            throwAway();
            return Optional.empty();
        }
        byte[] body = in.readNBytes(announced == UNKNOWN ? Request.MAX_BODY + 1 : (int) announced);
        if (body.length > Request.MAX_BODY) {
            throwAway();
            return Optional.empty();
        }
        if (announced != UNKNOWN && body.length < announced) {
            throw new IOException("broken off");
        }
        return Optional.of(body);
    }

    private void throwAway() throws IOException {
        if (announced > MOST_THROWN_AWAY) {
            return;
        }
        byte[] piece = new byte[1 << 16];
        long left = MOST_THROWN_AWAY;
        int read = 0;
        while (read >= 0 && left > 0) {
            left -= read;
            read = in.read(piece);
        }
    }
}
