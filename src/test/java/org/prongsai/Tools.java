package org.prongsai;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs of others that judge what the product made. A machine that lacks one skips the tests that need it; under
 * {@code -Dtools.required=true}, as where it is decided whether all is well, they fail.
 */
public final class Tools {
    private static final boolean REQUIRED = Boolean.getBoolean("tools.required");
    private static final long PATIENCE_SECONDS = 120;

    private Tools() {}

    /** Says that the test can't go on without a program; its path. */
    public static Path need(String program) {
        Optional<Path> found = onPath(program).findFirst();
        need(found.isPresent(), program + " on the PATH");
        return found.orElseThrow();
    }

    /** Says that the test can't go on without something else, of which {@code there} tells whether it is there. */
    public static void need(boolean there, String what) {
        if (there) {
            return;
        }
        if (REQUIRED) {
            Assertions.fail("This machine lacks " + what + ", and -Dtools.required=true");
        }
        Assumptions.abort("This machine lacks " + what);
    }

    /** Says that the test can't go on without a Python that has these modules, which need not be the first one; its path. */
    public static String needPython(String... modules) {
        String imports = "import sys" + (modules.length == 0 ? "" : "," + String.join(",", modules));
        Optional<Path> found = onPath("python3")
                .filter(python -> ends(List.of(python.toString(), "-c", imports)))
                .findFirst();
        need(found.isPresent(), "a python3 on the PATH that can " + imports);
        return found.orElseThrow().toString();
    }

    private static Stream<Path> onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(folder -> Stream.of(new File(folder, program), new File(folder, program + ".exe")))
                .filter(file -> file.isFile() && file.canExecute())
                .map(File::toPath);
    }

    private static boolean ends(List<String> line) {
        try {
            return code(new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD), line) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs a program to its end; what it says goes into a file beside {@code beside}. */
    public static void run(Path beside, List<String> line) throws IOException {
        File log = beside.resolveSibling(beside.getFileName() + ".log").toFile();
        if (code(new ProcessBuilder(line).redirectOutput(log), line) != 0) {
            throw new IOException("failed: " + line + "\n" + Files.readString(log.toPath(), StandardCharsets.UTF_8));
        }
    }

    private static int code(ProcessBuilder builder, List<String> line) throws IOException {
        Process process = builder.redirectErrorStream(true).start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("did not end: " + line);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return process.exitValue();
    }
}
