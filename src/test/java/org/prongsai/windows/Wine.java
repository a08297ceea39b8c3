package org.prongsai.windows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.prongsai.Tools;

/** A Windows without a screen, and the programs that are built for it, once for all tests. */
final class Wine {
    private static final Path BUILT = Path.of("target", "windows").toAbsolutePath();
    private static final Path PREFIX = BUILT.resolve("prefix");
    private static final long PATIENCE_SECONDS = 120;
    private static final String COMPILER = "x86_64-w64-mingw32-gcc";
    private static final Wine ONLY = built();

    /** What a program for Windows came to. */
    record Result(int code, String said) {}

    private Wine() {}

    /** The one that is there. */
    static Wine ready() {
        return ONLY;
    }

    private static Wine built() {
        Tools.need("wine");
        Tools.need(COMPILER);
        Wine wine = new Wine();
        try {
            Files.createDirectories(PREFIX);
            run(List.of(
                    "src/dist/windows/make-launchers", System.getProperty("java.home"), "1.2.3-SNAPSHOT", BUILT + ""));
            String include = System.getProperty("java.home") + "/include";
            run(List.of(
                    COMPILER,
                    "-std=c11",
                    "-shared",
                    "-static",
                    "-Isrc/dist/windows/launcher",
                    "-isystem",
                    include,
                    "-o",
                    BUILT + "/jvm.dll",
                    "src/test/windows/jvm.c"));
            run(List.of(
                    COMPILER,
                    "-std=c11",
                    "-municode",
                    "-static",
                    "-o",
                    BUILT + "/read-windows.exe",
                    "src/test/windows/read-windows.c"));
            if (!Files.exists(PREFIX.resolve("system.reg"))) {
                String drivers = "HKCU\\Software\\Wine\\Drivers";
                wine.start(PREFIX, Map.of(), "reg", "add", drivers, "/v", "Graphics", "/d", "null", "/f");
            }
            return wine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void run(List<String> line) throws IOException {
        Tools.run(Files.createDirectories(BUILT).resolve(Path.of(line.get(0)).getFileName()), line);
    }

    /** A file that was built for the tests. */
    Path built(String name) {
        return BUILT.resolve(name);
    }

    /** Windows' name of a file. */
    static String path(Path file) {
        return "Z:" + file.toAbsolutePath().toString().replace('/', '\\');
    }

    /** The user's folder for what programs keep. */
    Path localData() throws IOException {
        return home().resolve("AppData/Local");
    }

    /** The user's folder. */
    Path home() throws IOException {
        try (var users = Files.list(PREFIX.resolve("drive_c/users"))) {
            return users.filter(user -> !user.endsWith("Public")).findFirst().orElseThrow();
        }
    }

    /** A program that runs, and the file that takes what it says: a pipe would be held open by whatever it began itself. */
    record Started(Process process, Path said) {
        Result ended() throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("did not end");
            }
            return new Result(process.exitValue(), Files.readString(said));
        }
    }

    Started begin(Path folder, Map<String, String> environment, String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of("wine"));
        line.addAll(List.of(words));
        Path said = Files.createTempFile(BUILT, "said", ".txt");
        said.toFile().deleteOnExit();
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .directory(folder.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment()
                .putAll(Map.of(
                        "WINEPREFIX", PREFIX.toString(), "WINEDEBUG", "-all", "WINEDLLOVERRIDES", "mscoree,mshtml="));
        builder.environment().putAll(environment);
        return new Started(builder.start(), said);
    }

    Result start(Path folder, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        return begin(folder, environment, words).ended();
    }
}
