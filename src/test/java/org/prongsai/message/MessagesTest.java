package org.prongsai.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.Answers;
import org.prongsai.mail.MailKind;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.FileOutcome;
import org.prongsai.text.Language;

final class MessagesTest {
    private static final List<String> FILE_ENDINGS = List.of(
            ".html", ".csv", ".xlsx", ".json", ".vm", ".pdf", ".docx", ".properties", ".css", ".js", ".woff2", ".svg");

    private static final Pattern STEP = Pattern.compile("\\{(step|example|word):[A-Za-z.-]+}");

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
                .filter(key -> !thai.bundle().getString(key).contains("{word:"))
                .filter(key -> thai.bundle().getString(key).codePoints().noneMatch(c -> c >= 0x0E00 && c <= 0x0E7F))
                .sorted()
                .toList();
        assertThat(latinOnly)
                .containsExactly(
                        // Who wants to read English reads it.
                        "desk.other-language",
                        "example-date.short",
                        "example-date.year",
                        "files.digest",
                        "finding.head",
                        "official.paragraph",
                        "register.not_asked",
                        "report.title.full",
                        "round.span",
                        "rule.submission-missing.refused.do",
                        "word.title.results-short.own",
                        "word.title.results.own");
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

    @Test
    void every_reason_outcome_and_kind_of_mail_has_its_sentences() {
        Stream<String> reasons = Arrays.stream(FileOutcome.RejectReason.values())
                .flatMap(reason -> Stream.of("refusal." + reason, "refusal." + reason + ".do"));
        Stream<String> ignored =
                Arrays.stream(FileOutcome.IgnoreReason.values()).map(reason -> "disregard." + reason);
        Stream<String> superseded =
                Arrays.stream(FileOutcome.Superseded.Reason.values()).map(reason -> "superseded." + reason);
        Stream<String> mails = Arrays.stream(MailKind.values()).map(kind -> "mail.kind." + kind.word());
        Stream<String> states = Arrays.stream(ExpectedAnswer.State.values())
                .filter(MessagesTest::isOurs)
                .map(ExpectedAnswer.State::key);
        assertThat(Stream.of(reasons, ignored, superseded, mails, states).flatMap(keys -> keys))
                .allSatisfy(key ->
                        assertThat(thai.bundle().containsKey(key)).as(key).isTrue());
    }

    /** What is no status of the plan, which has a name of its own. */
    private static boolean isOurs(ExpectedAnswer.State state) {
        return switch (state) {
            case NOTHING_TO_REPORT, INVALID, MISSING -> true;
            case ACHIEVED, IN_PROGRESS, NOT_STARTED -> false;
        };
    }

    @Test
    void no_sentence_holds_a_typed_command() {
        Pattern typed = Pattern.compile("\\bprongsai (?:"
                + Arrays.stream(NextStep.values())
                        .map(NextStep::verb)
                        .distinct()
                        .collect(Collectors.joining("|")) + ")\\b");
        Stream.of(thai, english)
                .forEach(messages -> assertThat(messages.bundle().keySet())
                        .allSatisfy(key -> assertThat(messages.bundle().getString(key))
                                .as(key)
                                .doesNotContainPattern(typed)));
    }

    /** Where nobody at a page is: what a command says of its own options, and of what only a command can be given. */
    private static final Pattern OF_A_COMMAND = Pattern.compile("(?:help|usage|verify|init|check|merge\\.next)\\..*"
            + "|agencies\\.none|approve\\.provisional|failure\\.(?:from-no-round|port)");

    @Test
    void no_sentence_at_a_page_names_an_option() {
        Pattern option = Pattern.compile("--[a-z]");
        Stream.of(thai, english).forEach(messages -> {
            Set<String> keys = messages.bundle().keySet();
            assertThat(keys)
                    .filteredOn(key -> !OF_A_COMMAND.matcher(key).matches() && !keys.contains(key + ".at-desk"))
                    .allSatisfy(key ->
                            assertThat(messages.bundle().getString(key)).as(key).doesNotContainPattern(option));
        });
    }

    @Test
    void a_sentence_at_a_page_is_the_one_for_it() {
        NextStepWording page = new NextStepWording() {
            @Override
            public String of(NextStep step, Messages messages) {
                return "[" + step.key() + "]";
            }

            @Override
            public String variant() {
                return ".at-desk";
            }
        };
        assertThat(new Messages(Language.EN, page).of("mail.note.provisional", "a draft"))
                .contains("from this page");
        assertThat(english.of("mail.note.provisional", "a draft")).contains("--provisional");
    }

    @Test
    void every_next_step_is_worded_by_whoever_shows_it() {
        Messages page = new Messages(Language.TH, (step, messages) -> "[" + step.key() + " {0} 'ก']");
        assertThat(page.of("failure.no-plan", "ข")).contains("ข").contains("[init {0} 'ก']");
        assertThat(english.of("mail.note.mend-by-past", "x"))
                .contains("“merge the report” with another day to mend by");
        Messages elsewhere = new Messages(Language.EN, CommandWording.in(Path.of("a b")));
        assertThat(elsewhere.of("failure.no-plan", "x")).contains("prongsai init");
        assertThat(elsewhere.of("mail.note.mend-by-past", "x")).contains("prongsai merge --dir \"a b\" --mend-by DATE");
    }

    @Test
    void no_document_names_a_command() {
        Stream.of(thai, english)
                .forEach(messages -> assertThat(messages.bundle().keySet())
                        .filteredOn(key -> messages.bundle().getString(key).contains("{step:"))
                        .allSatisfy(key -> assertThat(messages.of(key)).as(key).doesNotContain("prongsai merge")));
    }

    @Test
    void a_date_that_is_an_example_lies_in_the_round() {
        Messages round = thai.during(Answers.plan());
        assertThat(round.of("rule.completion-missing.do")).contains("31 มีนาคม 2564");
        assertThat(round.of("rule.completion-unreadable.short")).contains("31/3/2564");
        assertThat(round.of("rule.value-not-text.do")).contains("5/2564");
        assertThat(thai.of("rule.completion-missing.do")).contains("31 มีนาคม 25XX");
    }

    private static Set<String> arguments(Messages messages, String key) {
        String pattern = messages.bundle().getString(key);
        assertThat(new MessageFormat(
                        STEP.matcher(CountForm.chosen(pattern, List.of())).replaceAll(""), Locale.ROOT))
                .as(key)
                .isNotNull();
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d|step:[a-z-]+)}").matcher(pattern);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    /** What may follow a name, a limit or a number of something, and counts nothing. */
    private static final String NO_COUNT =
            "is|was|has|says|sent|holds|saved|asks|for|its|of|and|to|in|at|by|with|which|means"
                    + "|counts|used|gives|lies|takes|belongs|does|runs|refers|if|on|are not|are word";

    /** Several of what there is one of. */
    private static final Pattern SEVERAL = Pattern.compile("(?<!at most |from |“)\\b1 (?:(?!(?:" + NO_COUNT + ")\\b)"
            + "(?:(?!(?:with|that|the) )[A-Za-z-]+ ){0,2}?(?!(?:is|was|has|as|its|this|status|address)\\b)[A-Za-z-]+s\\b"
            + "|(?:[a-z]+ )?(?:were|are(?! (?:not|word))))\\b");

    @Test
    void one_is_counted_as_one() {
        Object[] ones = Collections.nCopies(10, "1").toArray();
        List<String> several = english.bundle().keySet().stream()
                .flatMap(key ->
                        SEVERAL.matcher(english.of(key, ones)).results().map(match -> key + ": " + match.group()))
                .sorted()
                .toList();
        assertThat(several).isEmpty();
        assertThat(english.of("plan.wrong", 1)).contains("has 1 mistake;");
        assertThat(english.of("plan.wrong", 2)).contains("has 2 mistakes;");
        assertThat(english.of("letter.count.errors", 1, 0)).isEqualTo("To be mended: 1. It is listed in the table.");
        assertThat(english.of("plan.wrong", 11)).contains("has 11 mistakes;");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_answer_that_is_missing_is_called_the_same_wherever_it_shows(Language language) {
        Messages messages = new Messages(language);
        assertThat(List.of("register.missing", "summary.missing", "report.head.missing"))
                .extracting(key -> messages.of(key).toLowerCase(Locale.ROOT))
                .containsOnly(messages.of("state.missing"));
    }
}
