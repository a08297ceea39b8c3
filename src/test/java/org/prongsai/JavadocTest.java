package org.prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** First sentences of Javadocs: a newcomer reads them for what a type is, in the noun of the trade. */
final class JavadocTest {
    /** A relative clause or a pronoun says what the type is about before anybody knows what it is. */
    private static final Pattern NO_NOUN = Pattern.compile(
            "(What|Whom|Whose|Which|Where|When|Whether|How|Who|Tells|That|Something|Somebody|It)\\b.*", Pattern.DOTALL);
    /** The type, or the package of a {@code package-info}; nothing else stands at a line's start. */
    private static final Pattern DECLARATION = Pattern.compile(
            "(?m)^(?:(?:public |final |abstract |sealed |non-sealed )*(?:class|interface|record|enum|@interface) \\w"
                    + "|package [\\w.]+;\\s*(?:import [\\w.]+;\\s*)*\\z)");
    /** Between the imports and the declaration nothing else may stand but annotations. */
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private static final Pattern IMPORTS = Pattern.compile("(?m)^(?:package|import) .*$");

    /** By the source's path; an empty text where there is none. */
    private static Map<String, String> javadocs() throws IOException {
        Path main = Path.of("src/main/java");
        List<Path> sources;
        try (Stream<Path> walk = Files.walk(main)) {
            sources = walk.filter(file -> file.toString().endsWith(".java")).toList();
        }
        Map<String, String> javadocs = new TreeMap<>();
        for (Path source : sources) {
            javadocs.put(main.relativize(source).toString(), javadoc(Files.readString(source)));
        }
        return javadocs;
    }

    private static String javadoc(String source) {
        Matcher declaration = DECLARATION.matcher(source);
        assertThat(declaration.find()).as(source).isTrue();
        String before = source.substring(0, declaration.start());
        int from = IMPORTS.matcher(before)
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
        Matcher javadoc = JAVADOC.matcher(before.substring(from));
        return javadoc.find()
                ? javadoc.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip()
                : "";
    }

    @Test
    void every_type_and_every_package_has_one() throws IOException {
        Map<String, String> javadocs = javadocs();
        assertThat(javadocs).hasSizeGreaterThan(500);
        javadocs.values().removeIf(javadoc -> !javadoc.isEmpty());
        assertThat(javadocs).as("types without a Javadoc").isEmpty();
    }

    @Test
    void every_first_sentence_begins_with_what_the_type_is() throws IOException {
        Map<String, String> javadocs = javadocs();
        javadocs.values().removeIf(javadoc -> !NO_NOUN.matcher(javadoc).matches());
        assertThat(javadocs)
                .as("first sentences that begin with no noun; the aphorism may be the second")
                .isEmpty();
    }

    @Test
    void a_javadoc_is_told_from_other_comments_and_from_those_of_members() {
        assertThat(javadoc(
                        "package a;\n\n/** A zip. */\n@Command(\n        name = \"zip\")\npublic final class Zip {\n"))
                .isEqualTo("A zip.");
        assertThat(javadoc("package a;\n\n/**\n * Whose\n * it is.\n */\nrecord Zip() {\n"))
                .isEqualTo("Whose it is.");
        assertThat(javadoc("/** Zips. */\n@NullMarked\npackage a;\n\nimport b.NullMarked;\n"))
                .isEqualTo("Zips.");
        assertThat(javadoc("/** A licence. */\npackage a;\n\nenum Zip {\n")).isEmpty();
        assertThat(javadoc("package a;\n\nenum Zip {\n    /** One. */\n    ONE\n"))
                .isEmpty();
    }
}
