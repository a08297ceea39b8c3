package org.prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The last word of a type's name says what sort of thing it is: it stands in the glossary, with types that are there. */
final class GlossaryTest {
    private static final Path GLOSSARY = Path.of("docs", "GLOSSARY.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (.*) \\|$");
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");
    private static final Pattern LAST_WORD = Pattern.compile("([A-Z][a-z0-9]*|[A-Z]+(?![a-z]))$");

    private static Set<String> types() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.map(source -> source.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String lastWord(String type) {
        Matcher matcher = LAST_WORD.matcher(type);
        assertThat(matcher.find()).as(type).isTrue();
        return matcher.group();
    }

    @Test
    void every_types_head_noun_stands_in_it_and_no_other() throws IOException {
        String text = Files.readString(GLOSSARY);
        String nouns = text.substring(text.indexOf("## Nouns of type names"));
        Set<String> known = new TreeSet<>();
        ROW.matcher(nouns).results().forEach(row -> known.add(row.group(1)));
        Set<String> used = types().stream().map(GlossaryTest::lastWord).collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).as("docs/GLOSSARY.md, nouns of type names").isEqualTo(used);
    }

    @Test
    void every_type_that_it_names_is_there() throws IOException {
        String text = Files.readString(GLOSSARY);
        Set<String> types = types();
        String nouns = text.substring(text.indexOf("## Nouns of type names"));
        ROW.matcher(nouns)
                .results()
                .flatMap(row -> TYPE.matcher(row.group(2)).results())
                .map(type -> type.group(1))
                .forEach(type -> assertThat(types).contains(type));
    }
}
