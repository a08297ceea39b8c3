package org.prongsai.desk.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Fields of a form or an address, {@code name=value&…}. */
final class FormFields {
    private FormFields() {}

    static Optional<Map<String, String>> read(byte[] body) {
        return read(new String(body, StandardCharsets.UTF_8));
    }

    /** @return nothing when it is no such text; of several fields of one name the values, a line each */
    static Optional<Map<String, String>> read(String text) {
        Map<String, StringJoiner> fields = new HashMap<>();
        try {
            for (String field : text.split("&", -1)) {
                if (!field.isEmpty()) {
                    int equal = field.indexOf('=');
                    String name = equal < 0 ? field : field.substring(0, equal);
                    String value = equal < 0 ? "" : field.substring(equal + 1);
                    fields.computeIfAbsent(decoded(name), key -> new StringJoiner("\n"))
                            .add(decoded(value));
                }
            }
            Map<String, String> joined = new HashMap<>();
            fields.forEach((name, values) -> joined.put(name, values.toString()));
            return Optional.of(joined);
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
