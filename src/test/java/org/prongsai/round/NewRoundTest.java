package org.prongsai.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewRoundTest {
    @Test
    void brings_every_template_there_is(@TempDir Path folder) throws IOException {
        NewRound.in(folder);
        assertThat(below(folder.resolve("templates"))).isEqualTo(below(Path.of("templates")));
    }

    private static List<String> below(Path templates) throws IOException {
        try (Stream<Path> files = Files.walk(templates)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> templates.relativize(file).toString())
                    .filter(name -> !name.startsWith("plans/"))
                    .sorted()
                    .toList();
        }
    }
}
