package org.prongsai.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** What strangers may write so that something comes alive, by kind; the file says how it is written down. */
record Payload(String kind, String text) {
    private static final Path FILE = Path.of("src/test/resources/hostile/payloads.txt");

    static List<Payload> all() throws IOException {
        List<Payload> all = new ArrayList<>();
        String kind = "";
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.length() - 1);
            } else if (!line.startsWith("# ")) {
                all.add(new Payload(kind, unescaped(line)));
            }
        }
        return all;
    }

    /** Some of each kind, the same ones every time. */
    static List<Payload> some(int ofEach) throws IOException {
        TreeMap<String, List<Payload>> kinds = new TreeMap<>();
        for (Payload payload : all()) {
            kinds.computeIfAbsent(payload.kind(), kind -> new ArrayList<>()).add(payload);
        }
        return kinds.values().stream()
                .flatMap(list -> java.util.stream.IntStream.range(0, Math.min(ofEach, list.size()))
                        .mapToObj(
                                i -> Objects.requireNonNull(list.get(i * list.size() / Math.min(ofEach, list.size())))))
                .toList();
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter != '\\') {
                text.append(letter);
                continue;
            }
            i++;
            switch (line.charAt(i)) {
                case 'r' -> text.append('\r');
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'b' -> text.append('\b');
                case '\\' -> text.append('\\');
                case 'u' -> {
                    text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> throw new IllegalArgumentException(line);
            }
        }
        return text.toString();
    }
}
