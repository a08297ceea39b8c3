package org.prongsai.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.FileUtils;
import org.prongsai.example.ExampleRound;
import org.prongsai.model.Sha256;
import org.prongsai.round.edition.ManifestCodec;

/** A round folder in a temporary place and the program run on it as a user runs it. */
final class RoundOnDisk {
    private static final Map<String, byte[]> EXAMPLE = ExampleRound.files();

    final Path folder;
    private String out = "";
    private String err = "";
    private String typed = "";
    private Clock clock = Clock.fixed(Instant.parse("2021-04-20T02:00:00Z"), ZoneId.of("Asia/Bangkok"));

    private RoundOnDisk(Path folder) {
        this.folder = folder;
    }

    static RoundOnDisk empty(Path folder) {
        return new RoundOnDisk(folder);
    }

    static RoundOnDisk example(Path folder) {
        RoundOnDisk round = new RoundOnDisk(folder);
        EXAMPLE.forEach((name, content) -> round.put("input/" + name, content));
        return round;
    }

    /** The example before any form came back, with the settings of mail. */
    static RoundOnDisk begun(Path folder, String settings) {
        return empty(folder)
                .put("input/plan.xlsx", Objects.requireNonNull(EXAMPLE.get("plan.xlsx")))
                .put("mail.properties", settings.getBytes(StandardCharsets.UTF_8));
    }

    /** A form that came back in the example, by its file's name. */
    static byte[] returned(String name) {
        return Objects.requireNonNull(EXAMPLE.get("returned/" + name), name);
    }

    /** The example after {@link #merge}, which is run once for all who ask. */
    static RoundOnDisk merged(Path folder) {
        RoundOnDisk round = example(folder);
        Merged.OUTPUTS.forEach((name, content) -> round.put("output/" + name, content));
        return round;
    }

    /** The example after {@code check}, which is run once for all who ask. */
    static RoundOnDisk checked(Path folder) {
        RoundOnDisk round = example(folder);
        Checked.OUTPUTS.forEach((name, content) -> round.put("output/" + name, content));
        return round;
    }

    /** Made when it is first asked for. */
    private static final class Merged {
        static final Map<String, byte[]> OUTPUTS = outputsAfter(RoundOnDisk::merge);
    }

    /** Made when it is first asked for. */
    private static final class Checked {
        static final Map<String, byte[]> OUTPUTS = outputsAfter(round -> round.run("check"));
    }

    private static Map<String, byte[]> outputsAfter(Consumer<RoundOnDisk> job) {
        try {
            RoundOnDisk round = example(Files.createTempDirectory("prongsai-outputs"));
            job.accept(round);
            Map<String, byte[]> outputs = round.outputs();
            try (Stream<Path> files = Files.walk(round.folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            return outputs;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same round in another folder. */
    RoundOnDisk copied(Path other) {
        try {
            FileUtils.copyDirectory(folder.toFile(), other.toFile());
            return new RoundOnDisk(other);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    RoundOnDisk put(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    RoundOnDisk remove(String name) {
        try {
            Files.delete(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    int run(String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        words.add("--dir");
        words.add(folder.toString());
        return runAsIs(words.toArray(String[]::new));
    }

    /** The main job without the documents on paper, which take most of its time. */
    int merge(String... args) {
        return merge("csv,xlsx,report.html,returns", args);
    }

    /** The main job for tests that look at its tables, its page and its decisions alone: in half the time. */
    int mergeTables(String... args) {
        return merge("csv,decisions.xlsx,report.html", args);
    }

    private int merge(String formats, String[] args) {
        List<String> words = new ArrayList<>(List.of("merge", "--format", formats));
        words.addAll(List.of(args));
        return run(words.toArray(String[]::new));
    }

    int runAsIs(String... args) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code = new Prongsai(
                        new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                        new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                        false,
                        new ProcessEnvironment(
                                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), Map.of(), clock))
                .run(args);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** The mark of the edition in the output folder. */
    String mark() {
        return ManifestCodec.in(folder.resolve("output")).mark().orElseThrow().digits();
    }

    /** What a person types when asked. */
    RoundOnDisk typing(String lines) {
        typed = lines;
        return this;
    }

    RoundOnDisk on(String instant) {
        clock = Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Bangkok"));
        return this;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    /** Every visible file of output/, by its path from there. */
    Map<String, byte[]> outputs() {
        Path output = folder.resolve("output");
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(path).toString();
                if (!name.startsWith(".")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    /** The digests of {@link #outputs}. */
    Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        outputs()
                .forEach((name, content) -> digests.put(name, Sha256.of(content).hex()));
        return digests;
    }

    String text(String output) {
        return new String(outputs().getOrDefault(output, new byte[0]), StandardCharsets.UTF_8);
    }

    List<CSVRecord> csv(String output) {
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text(output).substring(1)))
                    .getRecords();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
