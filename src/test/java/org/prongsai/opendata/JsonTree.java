package org.prongsai.opendata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Any JSON as maps, lists, texts, numbers and truths; of an object's own value by its name. */
final class JsonTree {
    private final Map<?, ?> object;

    private JsonTree(Object object) {
        this.object = (Map<?, ?>) object;
    }

    static JsonTree parse(byte[] content) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(content)) {
            json.nextToken();
            return new JsonTree(value(json));
        }
    }

    private static Object value(JsonParser json) throws IOException {
        JsonToken token = Objects.requireNonNull(json.currentToken());
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                members.put(name, value(json));
            }
            return members;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(json));
            }
            return items;
        }
        return token.isNumeric() || token.isBoolean() ? json.getText() : Objects.requireNonNull(json.getText());
    }

    boolean has(String name) {
        return object.containsKey(name);
    }

    /** Empty where there is none. */
    String text(String name) {
        Object value = object.get(name);
        return value == null ? "" : value.toString();
    }

    JsonTree of(String name) {
        return new JsonTree(has(name) ? Objects.requireNonNull(object.get(name)) : Map.of());
    }

    List<JsonTree> objects(String name) {
        return items(name).stream().map(JsonTree::new).toList();
    }

    /** Texts of a list; of an object among them its {@code value}. */
    List<String> texts(String name) {
        return items(name).stream()
                .map(item -> item instanceof Map<?, ?> ? new JsonTree(item).text("value") : item.toString())
                .toList();
    }

    /** Lists of texts within a list. */
    List<List<String>> lists(String name) {
        return items(name).stream()
                .map(item -> ((List<?>) item).stream().map(String::valueOf).toList())
                .toList();
    }

    private List<?> items(String name) {
        return has(name) ? (List<?>) Objects.requireNonNull(object.get(name)) : List.of();
    }
}
