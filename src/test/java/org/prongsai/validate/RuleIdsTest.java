package org.prongsai.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a finding may be used for its rule says itself: who knows a rule by its id will not know the next rule. */
final class RuleIdsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]*)+)\"");

    @Test
    void no_rules_id_nor_the_beginning_of_one_stands_outside_of_rules() throws IOException {
        Set<String> ids = RuleBook.load().ids().stream().map(Object::toString).collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().replace('\\', '/').contains("/validate/rules/"))
                    .toList()) {
                LITERAL.matcher(Files.readString(source))
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(text -> ids.stream().anyMatch(id -> id.equals(text) || isBeginning(text, id)))
                        .forEach(text -> found.add(source + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isBeginning(String text, String id) {
        return text.endsWith("-") && id.startsWith(text);
    }
}
