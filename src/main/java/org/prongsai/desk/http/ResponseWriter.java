package org.prongsai.desk.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writer of responses, each with what keeps a browser from doing anything of its own accord. */
final class ResponseWriter {
    private static final String OURS = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'self'; "
            + "base-uri 'none'";

    /** A page that was made of what came in: it may look as it looks, and do nothing. */
    private static final String SHOWN = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
            + "font-src data:; frame-ancestors 'self'; base-uri 'none'";

    private final HttpExchange exchange;
    private final Headers headers;

    ResponseWriter(HttpExchange exchange) {
        this.exchange = exchange;
        this.headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", OURS);
        headers.set("X-Content-Type-Options", "nosniff");
        // With no-referrer a browser says "Origin: null" of our own forms.
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
    }

    void keep(String cookie) {
        headers.add("Set-Cookie", cookie);
    }

    /** The response goes on until the window is closed. */
    EventWindow listening() throws IOException {
        headers.set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        return new EventWindow(exchange);
    }

    void write(Response response) throws IOException {
        if (response instanceof Response.Page page) {
            send(page.status(), "text/html; charset=utf-8", page.html().getBytes(StandardCharsets.UTF_8));
        } else if (response instanceof Response.Words words) {
            send(words.status(), "text/plain; charset=utf-8", words.text().getBytes(StandardCharsets.UTF_8));
        } else if (response instanceof Response.SeeOther see) {
            headers.set("Location", see.path());
            exchange.sendResponseHeaders(303, -1);
        } else if (response instanceof Response.Asset asset) {
            headers.set("Cache-Control", "private, max-age=86400");
            send(200, asset.mediaType(), asset.content().bytes());
        } else if (response instanceof Response.Document document) {
            write(document);
        } else if (response instanceof Response.Forbidden) {
            send(403, "text/plain; charset=utf-8", "403".getBytes(StandardCharsets.UTF_8));
        } else {
            send(404, "text/plain; charset=utf-8", "404".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(Response.Document document) throws IOException {
        if (document.page()) {
            headers.set("Content-Security-Policy", SHOWN);
        }
        Optional<String> name = document.name();
        headers.set(
                "Content-Disposition",
                name.map(given -> "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(given, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                        .orElse("inline"));
        send(200, document.mediaType(), document.content().bytes());
    }

    private void send(int status, String type, byte[] content) throws IOException {
        headers.set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(content.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(content);
        }
    }
}
