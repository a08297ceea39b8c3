package org.prongsai.layout;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldKey;
import org.prongsai.model.OwnWord;
import org.prongsai.model.PlanWord;
import org.prongsai.model.PlanWords;
import org.prongsai.text.Language;

/**
 * Words in which a workbook of ours may be labelled: those that it says itself it was made with, those of the plan that it
 * is read by, and the usual ones. A plan may change its words after the forms went out.
 *
 * @param likeliest the likeliest first, the usual ones last
 */
public record KnownWords(List<PlanWords> likeliest) {
    public static final KnownWords USUAL = new KnownWords(List.of());

    /** The custom property in which a workbook says the words of its labels; where they are the usual ones there is none. */
    public static final String PROPERTY = "prongsai.words";

    private static final List<PlanWord> IN_LABELS = List.of(PlanWord.GOAL, PlanWord.GUIDELINE, PlanWord.DIVISION);
    private static final String BETWEEN_WORDS = "|";
    private static final String BETWEEN_PARTS = ";";
    /** What a column of the plan's own is called stands behind this, its code and its name between the others. */
    private static final String COLUMN = "COLUMN";

    private static final int MAX_LENGTH = 20_000;

    public KnownWords {
        likeliest = Stream.concat(likeliest.stream().filter(words -> !words.isUsual()), Stream.of(PlanWords.USUAL))
                .distinct()
                .toList();
    }

    /**
     * @param marks of the workbook
     * @param planned words of the plan that it is read by
     */
    public static KnownWords of(Map<String, String> marks, PlanWords planned) {
        return new KnownWords(List.of(in(marks.getOrDefault(PROPERTY, "")), planned));
    }

    /** What a workbook says of its words; empty when they are the usual ones. */
    public static Optional<String> said(PlanWords words) {
        Stream<String> own = IN_LABELS.stream()
                .flatMap(word -> words.of(word).stream()
                        .map(called -> String.join(
                                BETWEEN_PARTS, word.name(), called.thai(), called.english(), called.plural())));
        Stream<String> columns = words.columns().entrySet().stream()
                .map(column -> String.join(BETWEEN_PARTS, COLUMN, column.getKey(), guarded(column.getValue())));
        String said = Stream.concat(own, columns).collect(Collectors.joining(BETWEEN_WORDS));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    /** The opposite of {@link #said}; the usual words where it is nothing of the kind. */
    public static PlanWords in(String text) {
        Map<PlanWord, OwnWord> own = new EnumMap<>(PlanWord.class);
        Map<String, String> columns = new LinkedHashMap<>();
        if (text.length() <= MAX_LENGTH) {
            for (String word : text.split("\\" + BETWEEN_WORDS, -1)) {
                List<String> parts = List.of(word.split(BETWEEN_PARTS, -1));
                if (parts.size() == 3 && parts.get(0).equals(COLUMN) && FieldKey.isOne(parts.get(1))) {
                    columns.put(parts.get(1), unguarded(parts.get(2)));
                }
                boolean whole = parts.size() == 4 && parts.stream().noneMatch(String::isBlank);
                IN_LABELS.stream()
                        .filter(known -> whole && known.name().equals(parts.get(0)))
                        .forEach(known -> own.put(known, new OwnWord(parts.get(1), parts.get(2), parts.get(3))));
            }
        }
        return new PlanWords(own).with(columns);
    }

    private static String guarded(String name) {
        return name.replace("%", "%25").replace(BETWEEN_PARTS, "%3B").replace(BETWEEN_WORDS, "%7C");
    }

    private static String unguarded(String name) {
        return name.replace("%7C", BETWEEN_WORDS).replace("%3B", BETWEEN_PARTS).replace("%25", "%");
    }

    /** Sentences in every language and in each of the words. */
    public Stream<Messages> messages() {
        return Arrays.stream(Language.values())
                .map(Messages::new)
                .flatMap(messages -> likeliest.stream().map(messages::in));
    }
}
