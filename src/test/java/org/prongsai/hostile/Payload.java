package org.prongsai.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What strangers may write so that something comes alive, by kind; the file says how it is written down. */
record Payload(String kind, String text) {
    private static final Path FILE = Path.of("src/test/resources/hostile/payloads.txt");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-F]{4}|[rntb\\\\])");

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
                .flatMap(list -> IntStream.range(0, Math.min(ofEach, list.size()))
                        .mapToObj(
                                i -> Objects.requireNonNull(list.get(i * list.size() / Math.min(ofEach, list.size())))))
                .toList();
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line).replaceAll(escape -> Matcher.quoteReplacement(letter(escape.group(1))));
    }

    private static String letter(String escape) {
        return switch (escape.charAt(0)) {
            case 'r' -> "\r";
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'b' -> "\b";
            case '\\' -> "\\";
            default -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
        };
    }
}
