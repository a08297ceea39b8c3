package org.prongsai.round.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Object of a JSON file of ours, read strictly: what is not of the kind that is asked for is no file of ours. What
 * nobody asks for may be there.
 */
public final class JsonObject {
    private static final int MAX_DEPTH = 16;

    private final Map<String, Object> members;

    private JsonObject(Map<String, Object> members) {
        this.members = members;
    }

    /** @throws IOException when the bytes are not one JSON object and nothing else, or one in it has a name twice */
    public static JsonObject parse(byte[] content) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser json = factory.createParser(content)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            JsonObject object = object(json, 0);
            if (json.nextToken() != null) {
                throw new IOException("more than one object");
            }
            return object;
        }
    }

    private static JsonObject object(JsonParser json, int depth) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            members.put(name, value(json, depth + 1));
        }
        return new JsonObject(members);
    }

    private static Object value(JsonParser json, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("too deep");
        }
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(json, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(json, depth + 1));
            }
            return items;
        }
        if (token == JsonToken.VALUE_STRING) {
            return json.getText();
        }
        return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
                ? (Object) json.getBooleanValue()
                : new Other();
    }

    /** Neither object, list, text nor truth value: nothing of ours. */
    private record Other() {}

    private <T> Optional<T> member(String name, Class<T> kind) throws IOException {
        Object member = members.get(name);
        if (member != null && !kind.isInstance(member)) {
            throw new IOException(name + " is of another kind");
        }
        return Optional.ofNullable(member).map(kind::cast);
    }

    private static IOException lacks(String name) {
        return new IOException("no " + name);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    public Optional<String> maybeText(String name) throws IOException {
        return member(name, String.class);
    }

    String text(String name) throws IOException {
        return maybeText(name).orElseThrow(() -> lacks(name));
    }

    /** Not there is false. */
    boolean isTrue(String name) throws IOException {
        return member(name, Boolean.class).orElse(false);
    }

    JsonObject object(String name) throws IOException {
        return member(name, JsonObject.class).orElseThrow(() -> lacks(name));
    }

    /** Its objects; a list that is not there is empty. */
    public List<JsonObject> list(String name) throws IOException {
        List<JsonObject> objects = new ArrayList<>();
        for (Object item : member(name, List.class).orElse(List.of())) {
            if (!(item instanceof JsonObject object)) {
                throw new IOException(name + " holds what is no object");
            }
            objects.add(object);
        }
        return objects;
    }
}
