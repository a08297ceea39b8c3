package org.prongsai.desk.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.desk.http.Response.Events;

/** Handler of the JDK server's exchanges: through the gate, to the handler of ours, and back in the right form. */
final class ExchangeHandler implements HttpHandler {
    private static final Optional<List<String>> START = Optional.of(List.of("start"));
    private static final Set<String> ONCE =
            Set.of("Host", "Origin", "Sec-Fetch-Site", "Content-Length", "Transfer-Encoding");

    private final Gate gate;
    private final RequestHandler handler;

    ExchangeHandler(Gate gate, RequestHandler handler) {
        this.gate = gate;
        this.handler = handler;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        ResponseWriter writer = new ResponseWriter(exchange);
        boolean listening = false;
        try {
            Response response = response(exchange, writer);
            if (response instanceof Events events) {
                listening = true;
                events.subscription().open(writer.listening());
            } else {
                writer.write(response);
            }
        } finally {
            if (!listening) {
                exchange.close();
            }
        }
    }

    private Response response(HttpExchange exchange, ResponseWriter writer) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        String method = exchange.getRequestMethod();
        if (isAmbiguous(headers, exchange.getRequestURI()) || !gate.isAddressedRight(method, headers::getFirst)) {
            return new Response.Forbidden();
        }
        Optional<List<String>> path = path(exchange.getRequestURI().getRawPath());
        Map<String, String> query = FormFields.read(
                        Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""))
                .orElse(Map.of());
        boolean reading = Gate.isReading(method);
        if (reading && path.equals(START)) {
            return start(query, headers, writer);
        }
        if (!gate.isKnown(headers.getOrDefault("Cookie", List.of()))) {
            return new Response.Forbidden();
        }
        if (path.isEmpty() || !(reading || method.equals("POST"))) {
            return new Response.NotFound();
        }
        Optional<Content> body = reading
                ? Optional.of(Content.NONE)
                : new BodyReader(exchange).whole().map(Content::new);
        return body.map(bytes -> handler.answer(new Request(reading, path.get(), query, bytes)))
                .orElseGet(handler::tooLarge);
    }

    /** The key's address stays in the browser's history, where it opens nothing any more; a known window goes on. */
    private Response start(Map<String, String> query, Headers headers, ResponseWriter writer) {
        if (gate.opens(query.getOrDefault("key", ""))) {
            writer.keep(gate.cookie());
            return new Response.SeeOther("/");
        }
        return gate.isKnown(headers.getOrDefault("Cookie", List.of()))
                ? new Response.SeeOther("/")
                : new Response.Forbidden();
    }

    /** Two of what there is to be one of: somebody wants us to look at one and the browser at the other. */
    private static boolean isAmbiguous(Headers headers, URI target) {
        return target.getScheme() != null
                || target.getRawAuthority() != null
                || ONCE.stream()
                        .anyMatch(name -> headers.getOrDefault(name, List.of()).size() > 1);
    }

    /** Its parts, each decoded by itself: a slash that was written otherwise parts nothing. */
    private static Optional<List<String>> path(@Nullable String path) {
        if (path == null || !path.startsWith("/")) {
            return Optional.empty();
        }
        if (path.equals("/")) {
            return Optional.of(List.of());
        }
        List<String> parts = new ArrayList<>();
        for (String part : path.substring(1).split("/", -1)) {
            String decoded = URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (!isPlain(decoded)) {
                return Optional.empty();
            }
            parts.add(decoded);
        }
        return Optional.of(parts);
    }

    private static boolean isPlain(String part) {
        return !part.isEmpty()
                && !part.equals(".")
                && !part.equals("..")
                && part.chars().noneMatch(one -> one < ' ' || one == '/' || one == '\\' || one == 0x7f);
    }
}
