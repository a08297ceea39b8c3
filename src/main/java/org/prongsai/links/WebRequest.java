package org.prongsai.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.prongsai.model.LinkReply;
import org.prongsai.model.Sha256;
import org.prongsai.text.StrictText;

/**
 * Request of a page as somebody who has never been there: no cookie, no name, no compression, and one connection for one
 * request. A server may answer HEAD otherwise than GET, so that it is GET.
 */
final class WebRequest {
    private static final int MAX_LINE = 8192;
    private static final int MAX_HEADERS = 100;
    private static final int FINAL = 200;
    private static final int FAILED = 300;
    private static final int PIECE = 1 << 16;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Http1Config BOUNDED = Http1Config.custom()
            .setMaxLineLength(MAX_LINE)
            .setMaxHeaderCount(MAX_HEADERS)
            .build();

    private final long mostBytes;

    WebRequest(LinkLimits limits) {
        this.mostBytes = limits.bytes();
    }

    /** @param status told before the rest is read, of which anything may become */
    WebReply send(LinkAddress to, Socket socket, IntConsumer status) throws IOException, HttpException {
        DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(
                BOUNDED, StandardCharsets.ISO_8859_1.newDecoder(), StandardCharsets.ISO_8859_1.newEncoder());
        connection.bind(socket);
        connection.sendRequestHeader(request(to));
        connection.flush();
        ClassicHttpResponse response = connection.receiveResponseHeader();
        while (response.getCode() < FINAL) {
            response = connection.receiveResponseHeader();
        }
        status.accept(response.getCode());
        if (REDIRECTS.contains(response.getCode())) {
            return new WebReply(
                    response.getCode(), Optional.of(header(response, HttpHeaders.LOCATION)), "", Optional.empty());
        }
        Optional<LinkReply.Body> body = Optional.empty();
        if (response.getCode() < FAILED) {
            connection.receiveResponseEntity(response);
            body = Optional.of(body(response));
        }
        return new WebReply(response.getCode(), Optional.empty(), type(response), body);
    }

    private static BasicClassicHttpRequest request(LinkAddress to) {
        BasicClassicHttpRequest request = new BasicClassicHttpRequest("GET", to.target());
        request.setHeader(HttpHeaders.HOST, to.authority());
        request.setHeader(HttpHeaders.USER_AGENT, "prongsai");
        request.setHeader(HttpHeaders.ACCEPT, "*/*");
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        request.setHeader(HttpHeaders.CONNECTION, "close");
        return request;
    }

    /** As UTF-8 where it is, for many a server sends Thai as it is. */
    private static String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        String value = header == null || header.getValue() == null ? "" : header.getValue();
        return StrictText.of(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                .orElse(value);
    }

    private static String type(ClassicHttpResponse response) {
        String written = header(response, HttpHeaders.CONTENT_TYPE);
        int more = written.indexOf(';');
        return (more < 0 ? written : written.substring(0, more)).strip().toLowerCase(Locale.ROOT);
    }

    private LinkReply.Body body(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new LinkReply.Body(0, Optional.of(Sha256.of(new byte[0])));
        }
        MessageDigest digest = Sha256.digest();
        byte[] piece = new byte[PIECE];
        long size = 0;
        // Not closed: to close it would read the rest of an endless one.
        InputStream content = response.getEntity().getContent();
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            size += read;
            if (size > mostBytes) {
                return new LinkReply.Body(mostBytes, Optional.empty());
            }
            digest.update(piece, 0, read);
        }
        return new LinkReply.Body(size, Optional.of(new Sha256(HexFormat.of().formatHex(digest.digest()))));
    }
}
