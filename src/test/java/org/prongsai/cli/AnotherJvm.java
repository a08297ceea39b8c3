package org.prongsai.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The program in a JVM of its own, with the classes of the tests. */
final class AnotherJvm {
    private AnotherJvm() {}

    /**
     * Merges a round.
     *
     * @param home of the JDK
     * @param said where its words go
     * @param options of the JVM
     * @return its exit code
     */
    static int merge(Path home, Path round, File said, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(Arrays.asList(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "merge",
                "--dir",
                round.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start()
                .waitFor();
    }
}
