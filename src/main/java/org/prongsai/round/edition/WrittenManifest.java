package org.prongsai.round.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.io.FileOps;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;

/** A {@code manifest.json} that an earlier run wrote: what it made of what. */
public final class WrittenManifest {
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<Entry>> lists = new LinkedHashMap<>();

    /** A file it names. */
    public record Entry(String path, String digest) {}

    private WrittenManifest() {}

    /** @throws JobFailure when there is none, or it can't be read */
    public static WrittenManifest in(Path output) {
        Path file = output.resolve(Manifest.FILE);
        if (!Files.exists(file)) {
            throw new JobFailure(LocalizedMessage.of("failure.no-edition", output), null);
        }
        WrittenManifest manifest = new WrittenManifest();
        try (JsonParser json = new JsonFactory().createParser(FileOps.read(file))) {
            manifest.read(json);
        } catch (IOException e) {
            throw new JobFailure(LocalizedMessage.of("failure.manifest", file), e);
        }
        return manifest;
    }

    private void read(JsonParser json) throws IOException {
        String list = "";
        Map<String, String> object = new HashMap<>();
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                list = String.valueOf(json.currentName());
                lists.put(list, new ArrayList<>());
            } else if (token == JsonToken.END_ARRAY) {
                list = "";
            } else if (token == JsonToken.END_OBJECT && !list.isEmpty()) {
                entries(list).add(new Entry(text(object, "path"), text(object, "sha256")));
                object.clear();
            } else if (token.isScalarValue()) {
                (list.isEmpty() ? values : object).put(String.valueOf(json.currentName()), json.getText());
            }
        }
    }

    private List<Entry> entries(String list) {
        return lists.computeIfAbsent(list, name -> new ArrayList<>());
    }

    private static String text(Map<String, String> object, String name) {
        return object.getOrDefault(name, "");
    }

    /** A version, an option; empty when it says nothing of it. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public List<Entry> inputs() {
        return lists.getOrDefault("inputs", List.of());
    }

    /** Workbooks of earlier editions that this one was compared with. */
    public List<Entry> previous() {
        return lists.getOrDefault("previous", List.of());
    }

    /** Templates it was made with, also the built-in ones. */
    public List<Entry> templates() {
        return lists.getOrDefault("templates", List.of());
    }

    /** Every other file of the edition. */
    public List<Entry> outputs() {
        return lists.getOrDefault("outputs", List.of());
    }

    /** The digest that an output had when it was made; empty when it was not made. */
    public String digestOf(String output) {
        return outputs().stream()
                .filter(entry -> entry.path().equals(output))
                .map(Entry::digest)
                .findFirst()
                .orElse("");
    }
}
