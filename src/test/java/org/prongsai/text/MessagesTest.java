package org.prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MessagesTest {
    private static final List<String> FILE_ENDINGS =
            List.of(".html", ".csv", ".xlsx", ".json", ".vm", ".pdf", ".docx", ".properties");

    private final Messages thai = new Messages(Language.TH);
    private final Messages english = new Messages(Language.EN);

    @Test
    void both_languages_hold_the_same_keys() {
        assertThat(thai.bundle().keySet()).isEqualTo(english.bundle().keySet());
    }

    @Test
    void both_languages_fill_in_the_same_arguments() {
        for (String key : thai.bundle().keySet()) {
            assertThat(arguments(thai, key)).as(key).isEqualTo(arguments(english, key));
        }
    }

    @Test
    void every_thai_sentence_is_thai() {
        List<String> latinOnly = thai.bundle().keySet().stream()
                .filter(key -> thai.bundle().getString(key).codePoints().noneMatch(c -> c >= 0x0E00 && c <= 0x0E7F))
                .sorted()
                .toList();
        assertThat(latinOnly)
                .containsExactly(
                        "files.digest",
                        "finding.head",
                        "official.paragraph",
                        "register.not_asked",
                        "rule.submission-missing.refused.do");
    }

    @Test
    void every_key_that_the_sources_name_is_there() throws IOException {
        Pattern literal = Pattern.compile("\"((?:[a-z-]+\\.)+[a-z-]+)\"");
        Set<String> groups = new TreeSet<>();
        thai.bundle().keySet().forEach(key -> groups.add(key.substring(0, key.indexOf('.'))));
        try (Stream<Path> java = Files.walk(Path.of("src/main/java"));
                Stream<Path> templates = Files.walk(Path.of("templates"))) {
            Stream<Path> sources = Stream.concat(java, templates);
            for (Path source : sources.filter(path ->
                            path.toString().endsWith(".java") || path.toString().endsWith(".vm"))
                    .toList()) {
                Matcher matcher = literal.matcher(Files.readString(source));
                while (matcher.find()) {
                    String key = matcher.group(1);
                    boolean ours = groups.contains(key.substring(0, key.indexOf('.')))
                            && FILE_ENDINGS.stream().noneMatch(key::endsWith);
                    if (ours) {
                        assertThat(thai.bundle().containsKey(key))
                                .as(source + ": " + key)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static Set<String> arguments(Messages messages, String key) {
        String pattern = messages.bundle().getString(key);
        assertThat(new MessageFormat(pattern, Locale.ROOT)).as(key).isNotNull();
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)}").matcher(pattern);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }
}
