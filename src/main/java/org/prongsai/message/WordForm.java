package org.prongsai.message;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.OwnWord;
import org.prongsai.model.PlanWord;
import org.prongsai.model.PlanWords;
import org.prongsai.text.Language;

/**
 * Form in which a sentence takes a word that a plan may have its own for: {@code {word:guideline}} in the bundles,
 * {@code {word:guidelines}} for several, {@code {word:Guideline}} at the start of a sentence, {@code {word:a-guideline}}
 * with its article. The report's title stands in many a sentence, each time in the form that fits it,
 * {@code {word:title.form}}; those of a plan's own title are {@code word.title.form.own}.
 *
 * @param name in the bundles, {@code guidelines}
 */
record WordForm(String name, boolean capital, boolean article) {
    private static final String ARTICLE = "a-";
    private static final String TITLE = "title.";
    private static final Pattern TITLE_ITSELF = Pattern.compile("title\\.(report|mail|memo)");
    /** What a title says of itself, and the sentence says already. */
    private static final Pattern REPORT = Pattern.compile("^(?:แบบ)?รายงาน\\s*|^[Rr]eport on\\s+");

    /** How a title begins that a report may be called by as it stands; else it is what there are results of. */
    private static final Pattern OF_REPORT = Pattern.compile("^(?:ผล|การ|ความ|สรุป).*");

    private static final Pattern THAI_BEGINS = Pattern.compile("^\\p{InThai}.*");
    /** Vowels that are heard, but for those that sound as in unit and one. */
    private static final Pattern VOWEL_FIRST = Pattern.compile("(?i)(?!uni|use|eu|one)[aeiou].*");

    static WordForm parse(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        boolean article = small.startsWith(ARTICLE);
        return new WordForm(
                article ? small.substring(ARTICLE.length()) : small, Character.isUpperCase(written.charAt(0)), article);
    }

    /** @throws java.util.MissingResourceException when a bundle names a word that there is not */
    String of(PlanWords words, Messages messages) {
        String word = name.startsWith(TITLE)
                ? title(words.of(PlanWord.TITLE), messages)
                : words.of(called())
                        .map(own -> own(own, messages.language()))
                        .orElseGet(() -> messages.of("word." + name));
        String whole = article ? (VOWEL_FIRST.matcher(word).matches() ? "an " : "a ") + word : word;
        return capital ? whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1) : whole;
    }

    private PlanWord called() {
        return switch (name) {
            case "goal", "goals" -> PlanWord.GOAL;
            case "guideline", "guidelines", "memo-guideline", "memo-guidelines" -> PlanWord.GUIDELINE;
            case "division", "divisions", "unit" -> PlanWord.DIVISION;
            case "addressee" -> PlanWord.ADDRESSEE;
            default -> throw new IllegalArgumentException("no word " + name);
        };
    }

    private String own(OwnWord own, Language language) {
        if (language == Language.TH) {
            return own.thai();
        }
        return name.endsWith("s") ? own.plural() : own.english();
    }

    private String title(Optional<OwnWord> own, Messages messages) {
        String usual = messages.of("word." + name);
        return own.map(title -> messages.language() == Language.TH ? title.thai() : title.english())
                .map(title -> TITLE_ITSELF.matcher(name).matches()
                        ? title
                        : messages.of("word." + name + ".own", subject(title, messages)))
                .orElse(usual);
    }

    /** What a title says that the report is on; Thai is not parted from what stands before it, other letters are. */
    private static String subject(String title, Messages messages) {
        String subject = REPORT.matcher(title).replaceFirst("");
        String said = subject.isBlank() ? title : subject;
        if (messages.language() == Language.TH && !THAI_BEGINS.matcher(said).matches()) {
            return " " + said;
        }
        return said.length() < title.length() || OF_REPORT.matcher(said).matches()
                ? said
                : messages.of("word.title.results-of", said);
    }
}
