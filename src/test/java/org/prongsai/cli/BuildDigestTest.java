package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Sha256;

/** The build says of which sources it is: anybody can work that out with find, sort and sha256sum. */
final class BuildDigestTest {
    @Test
    void is_the_digest_of_a_sorted_list_of_digests() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String part : new String[] {"src/main", "templates", "input/plan.xlsx", "pom.xml"}) {
            try (Stream<Path> found = Files.walk(Path.of(part))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(
                            file.toString().replace('\\', '/'),
                            Sha256.of(Files.readAllBytes(file)).hex());
                }
            }
        }
        StringBuilder list = new StringBuilder();
        files.forEach(
                (name, digest) -> list.append(digest).append("  ").append(name).append('\n'));
        assertThat(RootCommand.Version.build().digest())
                .as("sources that were changed since they were built have another digest")
                .isEqualTo(Sha256.of(list.toString().getBytes(StandardCharsets.UTF_8))
                        .hex());
    }

    /** Nothing in it depends on how a system ends lines. */
    @Test
    void the_sources_have_the_same_bytes_on_every_system() throws IOException {
        assertThat(Files.readString(Path.of(".gitattributes"))).contains("* text=auto eol=lf");
    }
}
