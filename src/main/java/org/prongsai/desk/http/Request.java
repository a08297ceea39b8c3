package org.prongsai.desk.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Request that passed the gate.
 *
 * @param path as decoded, from the root: no part of it is empty, {@code .} or {@code ..}
 * @param query of its address
 * @param body what it brings, whole
 */
public record Request(boolean isReading, List<String> path, Map<String, String> query, Content body) {
    /** The most bytes that it may bring: the largest file that is taken, and room for what is around it. */
    static final int MAX_BODY = 50 << 20;

    /** The most bytes of a form. */
    static final int MAX_FORM = 1 << 18;

    public Request {
        path = List.copyOf(path);
        query = Map.copyOf(query);
    }

    /** The fields of its form; empty when it brings none that can be read. */
    public Map<String, String> form() {
        return body.length() > MAX_FORM
                ? Map.of()
                : FormFields.read(body.bytes()).orElse(Map.of());
    }

    public Optional<String> asked(String name) {
        return Optional.ofNullable(query.get(name));
    }
}
