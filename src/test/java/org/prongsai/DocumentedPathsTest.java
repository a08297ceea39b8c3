package org.prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents for developers name classes and methods that are there. */
final class DocumentedPathsTest {
    private static final Pattern TYPE = Pattern.compile("`((?:[a-z]+/)+[A-Z]\\w+)`");
    private static final Pattern METHOD = Pattern.compile("`([A-Z]\\w+)\\.(?!md`)([a-z]\\w+)`");
    private static final List<Path> ROOTS =
            List.of(Path.of("src/main/java/org/prongsai"), Path.of("src/test/java/org/prongsai"));

    private static Map<String, Path> sources() throws IOException {
        Map<String, Path> sources = new TreeMap<>();
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file ->
                                sources.put(file.getFileName().toString().replace(".java", ""), file));
            }
        }
        return sources;
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/ARCHITECTURE.md", "CONTRIBUTING.md", "docs/TEMPLATES.md", "SECURITY.md"})
    void name_types_and_methods_that_are_there(String document) throws IOException {
        String text = Files.readString(Path.of(document));
        TYPE.matcher(text)
                .results()
                .map(path -> path.group(1) + ".java")
                .forEach(path -> assertThat(ROOTS)
                        .as(document + ": " + path)
                        .anyMatch(root -> Files.exists(root.resolve(path))));
        Map<String, Path> sources = sources();
        for (var call : METHOD.matcher(text).results().toList()) {
            Path source = sources.get(call.group(1));
            assertThat(source).as(call.group()).isNotNull();
            if (source != null) {
                assertThat(Files.readString(source)).as(call.group()).containsPattern("\\b" + call.group(2) + "\\(");
            }
        }
    }

    @Test
    void every_link_between_documents_leads_somewhere() throws IOException {
        Pattern link = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)(?:#[^)]*)?\\)");
        try (Stream<Path> below = Files.walk(Path.of("docs"));
                Stream<Path> above = Files.list(Path.of(""))) {
            for (Path document : Stream.concat(below, above)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList()) {
                Path folder = document.toAbsolutePath().resolve("..").normalize();
                link.matcher(Files.readString(document))
                        .results()
                        .map(found -> folder.resolve(found.group(1)).normalize())
                        .forEach(target ->
                                assertThat(target).as(document.toString()).exists());
            }
        }
    }
}
