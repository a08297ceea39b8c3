package org.prongsai.message;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.model.Plan;
import org.prongsai.model.PlanWords;
import org.prongsai.model.SavedTime;
import org.prongsai.model.Term;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDates;

/** Every sentence a user may read, in one language. A missing key is a bug and fails at once. */
public final class Messages {
    private static final String BUNDLE = "org.prongsai.messages";

    /** How the key of a sentence ends that stands in the place of another where a plan has no goals. */
    private static final String ONE_LEVEL = ".one-level";

    private static final Pattern STEP = Pattern.compile("\\{step:([a-z-]+)}");
    private static final Pattern EXAMPLE = Pattern.compile("\\{example:([a-z]+)}");
    private static final Pattern WORD = Pattern.compile("\\{word:([A-Za-z.-]+)}");
    private static final Pattern NOT_PLAIN = Pattern.compile("['{}]");

    private final Language language;
    private final NextStepWording steps;
    private final ExampleDate example;
    private final PlanWords words;
    private final ResourceBundle bundle;

    /** For documents, in which a next step is named as a job, not as a command. */
    public Messages(Language language) {
        this(language, new JobWording());
    }

    /** @param steps words the next steps that sentences advise */
    public Messages(Language language, NextStepWording steps) {
        this(language, steps, ExampleDate.OF_ANY_YEAR, PlanWords.USUAL);
    }

    private Messages(Language language, NextStepWording steps, ExampleDate example, PlanWords words) {
        this.language = language;
        this.steps = steps;
        this.example = example;
        this.words = words;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The same for one round: a date that a sentence gives as an example lies in it, and its plan's words are used. */
    public Messages during(Plan plan) {
        return new Messages(language, steps, ExampleDate.of(plan.round().end()), plan.words());
    }

    /** The same in another language. */
    public Messages in(Language other) {
        return new Messages(other, steps, example, words);
    }

    /** The same in a plan's words. */
    public Messages in(PlanWords words) {
        return new Messages(language, steps, example, words);
    }

    public Language language() {
        return language;
    }

    /** The bundle itself, for libraries that look keys up on their own. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The sentence for a key, with {@code {0}}, {@code {1}} ... filled in. */
    public String of(String key, Object... arguments) {
        return of(LocalizedMessage.of(key, arguments));
    }

    private String filledIn(Object argument) {
        if (argument instanceof LocalizedMessage sentence) {
            return of(sentence);
        }
        if (argument instanceof Term term) {
            return of(term);
        }
        if (argument instanceof Instant instant) {
            return ThaiDates.withTime(instant, language);
        }
        if (argument instanceof SavedTime time) {
            return of(time);
        }
        if (argument instanceof LocalDate day) {
            return ThaiDates.full(day, language);
        }
        return argument instanceof List<?> several
                ? several.stream().map(this::filledIn).collect(Collectors.joining(", "))
                : argument.toString();
    }

    /** A time of saving, with what is not known of it. */
    public String of(SavedTime time) {
        return time.fold(new SavedTime.Cases<>() {
            @Override
            public String zoned(SavedTime.Zoned zoned) {
                return withEra(ThaiDates.withTime(zoned.at(), language), zoned.buddhist());
            }

            @Override
            public String zoneless(SavedTime.Zoneless zoneless) {
                String clock = ThaiDates.withTime(zoneless.at(), language);
                return withEra(of("file.no-zone", clock), zoneless.buddhist());
            }

            @Override
            public String unknown() {
                return of("file.no-time");
            }
        });
    }

    private String withEra(String time, boolean buddhist) {
        return buddhist ? of("file.buddhist", time) : time;
    }

    public String of(Term term) {
        return term.fold(text -> text, this::of);
    }

    /** A count as people read it, {@code 830,000}. */
    public String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Names as they are listed within a sentence. */
    public String list(List<String> names) {
        return String.join(", ", names);
    }

    public String of(LocalizedMessage sentence) {
        if (sentence.key().startsWith(PlanWords.COLUMN)) {
            // A column that the plan has no more is known by its code alone.
            return words.column(sentence.key()).orElse(sentence.key().substring(PlanWords.COLUMN.length()));
        }
        List<String> arguments =
                sentence.arguments().stream().map(this::filledIn).toList();
        return new MessageFormat(pattern(sentence.key(), arguments), Locale.ROOT).format(arguments.toArray());
    }

    /** The bundle's pattern with next steps, examples and words worded, so that nothing in their words is an argument. */
    private String pattern(String key, List<String> arguments) {
        String stepsWorded = STEP.matcher(CountForm.chosen(bundle.getString(chosen(key)), arguments))
                .replaceAll(match -> quoted(steps.of(NextStep.of(match.group(1)), this)));
        String worded = WORD.matcher(stepsWorded)
                .replaceAll(match -> quoted(WordForm.parse(match.group(1)).of(words, this)));
        return EXAMPLE.matcher(worded).replaceAll(match -> quoted(example.of(match.group(1), this)));
    }

    private String chosen(String key) {
        String shown = bundle.containsKey(key + steps.variant()) ? key + steps.variant() : key;
        return !words.goals() && bundle.containsKey(shown + ONE_LEVEL) ? shown + ONE_LEVEL : shown;
    }

    /** Only where it must be: of two quoted parts side by side the quotes between would be read as one of the text's. */
    private static String quoted(String words) {
        return Matcher.quoteReplacement(NOT_PLAIN.matcher(words).find() ? "'" + words.replace("'", "''") + "'" : words);
    }
}
