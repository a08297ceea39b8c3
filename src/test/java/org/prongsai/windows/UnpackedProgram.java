package org.prongsai.windows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The program for Windows as it lies unpacked, with a Java that only notes how it was called. */
final class UnpackedProgram {
    private final Wine wine = Wine.ready();
    private final Map<String, String> environment = new HashMap<>();
    private final Path notes;
    private Path home;

    private UnpackedProgram(Path home, Path notes) {
        this.home = home;
        this.notes = notes;
        environment.put("JVM_NOTES", Wine.path(notes));
    }

    static UnpackedProgram in(Path folder, String name) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        UnpackedProgram program = new UnpackedProgram(home, folder.resolve("notes"));
        Files.createDirectories(home.resolve("runtime/bin/server"));
        Files.createDirectories(home.resolve("lib"));
        for (String launcher : List.of("prongsai.exe", "prongsai-cli.exe")) {
            Files.copy(program.wine.built(launcher), home.resolve(launcher));
        }
        Files.copy(program.wine.built("jvm.dll"), program.jvm());
        Files.writeString(home.resolve("lib/prongsai.jar"), "jar");
        program.javaIs("25.0.1");
        return program;
    }

    Path home() {
        return home;
    }

    Path jvm() {
        return home.resolve("runtime/bin/server/jvm.dll");
    }

    void javaIs(String version) throws IOException {
        Files.writeString(home.resolve("runtime/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    void moveTo(Path folder) throws IOException {
        Files.move(home, folder);
        home = folder;
    }

    /** What the Java does, as src/test/windows/jvm.c has it. */
    UnpackedProgram does(String verb) {
        environment.put("JVM_DOES", verb);
        return this;
    }

    void set(String name, String value) {
        environment.put(name, value);
    }

    /** Typed, in the program's own folder. */
    Wine.Result type(String... words) throws IOException, InterruptedException {
        return begin(home, words).ended();
    }

    Wine.Started begin(Path folder, String... words) throws IOException {
        return wine.begin(folder, environment, line(home.resolve("prongsai-cli.exe"), words));
    }

    /** Clicked on: what stood in message boxes, each beginning with a line {@code box}. */
    Wine.Result click(String... words) throws IOException, InterruptedException {
        String[] line = line(home.resolve("prongsai.exe"), words);
        line[0] = Wine.path(home.resolve("prongsai.exe"));
        return wine.start(home, environment, line(wine.built("read-windows.exe"), line));
    }

    private static String[] line(Path program, String... words) {
        List<String> line = new ArrayList<>(List.of(program.toString()));
        line.addAll(Arrays.asList(words));
        return line.toArray(String[]::new);
    }

    /** How Java was called, a list a start: {@code option [-X]}, {@code word [merge]}. */
    List<List<String>> starts() throws IOException {
        List<List<String>> starts = new ArrayList<>();
        List<String> start = new ArrayList<>();
        for (String line : Files.exists(notes) ? Files.readAllLines(notes) : List.<String>of()) {
            if (line.equals("end")) {
                starts.add(start);
                start = new ArrayList<>();
            } else {
                start.add(line);
            }
        }
        return starts;
    }

    /** The last start that was no rehearsal. */
    List<String> lastStart() throws IOException {
        List<List<String>> starts = starts().stream()
                .filter(start -> start.stream().noneMatch(UnpackedProgram::isRehearsal))
                .toList();
        return starts.get(starts.size() - 1);
    }

    long rehearsals() throws IOException {
        return starts().stream()
                .filter(start -> start.contains("word [warm-cache]"))
                .count();
    }

    private static boolean isRehearsal(String line) {
        return line.equals("word [warm-cache]") || line.contains("AOTMode=create") || line.contains("Xshare:dump");
    }

    Path kept() throws IOException {
        return wine.localData().resolve("prongsai");
    }
}
