package org.prongsai.read.plan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.layout.AnswersColumn;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.Labelled;
import org.prongsai.layout.OfficialColumn;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanItem;
import org.prongsai.layout.decisions.DecisionColumn;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.OwnWord;
import org.prongsai.model.PlanWord;
import org.prongsai.model.PlanWords;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiText;

/**
 * The lines of the plan's first sheet that say what it calls things; each may be left out or be empty, and is then as if
 * nothing were said. A word stands in headings, by which returned workbooks are read: it must be no other's heading.
 */
final class PlanWordRows {
    private static final Map<PlanItem, PlanWord> WORDS = Map.of(
            PlanItem.REPORT_TITLE, PlanWord.TITLE,
            PlanItem.WORD_FOR_GOAL, PlanWord.GOAL,
            PlanItem.WORD_FOR_GUIDELINE, PlanWord.GUIDELINE,
            PlanItem.WORD_FOR_DIVISION, PlanWord.DIVISION,
            PlanItem.ADDRESSEE, PlanWord.ADDRESSEE);

    private static final int MAX_WORD = 30;
    private static final int MAX_TITLE = 150;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ./()-]*");
    private static final Pattern TITLE = Pattern.compile("\\p{L}[^\\p{Cc}]*");

    private static final List<List<Labelled>> HEADINGS = List.of(
            List.of(
                    FormColumn.GUIDELINE_ID,
                    FormColumn.GUIDELINE,
                    FormColumn.STATUS,
                    FormColumn.DETAILS,
                    FormColumn.EVIDENCE,
                    FormColumn.COMPLETED_ON,
                    () -> FormLayout.CHECK_KEY),
            List.of(OfficialColumn.values()),
            List.of(AnswersColumn.values()),
            List.of(DecisionColumn.values()));

    private final Map<PlanItem, PlanRow> items;
    private final PlanFaults faults;

    PlanWordRows(Map<PlanItem, PlanRow> items, PlanFaults faults) {
        this.items = items;
        this.faults = faults;
    }

    PlanWords read() {
        Map<PlanWord, OwnWord> own = new EnumMap<>(PlanWord.class);
        items.forEach((item, row) -> Optional.ofNullable(WORDS.get(item))
                .filter(word -> !row.text(PlanColumn.VALUE).isEmpty())
                .flatMap(word -> row.need(PlanColumn.VALUE, faults).flatMap(text -> word(item, row, text)))
                .ifPresent(word -> own.put(WORDS.getOrDefault(item, PlanWord.TITLE), word)));
        takeOffTaken(own);
        return new PlanWords(own);
    }

    private Optional<OwnWord> word(PlanItem item, PlanRow row, String text) {
        boolean line = item == PlanItem.REPORT_TITLE || item == PlanItem.ADDRESSEE;
        int most = line ? MAX_TITLE : MAX_WORD;
        Pattern pattern = line ? TITLE : WORD;
        Optional<OwnWord> word = (line ? OwnWord.parse(text) : OwnWord.parseCounted(text))
                .filter(read -> Stream.of(read.thai(), read.english(), read.plural())
                        .allMatch(part ->
                                part.length() <= most && pattern.matcher(part).matches()));
        if (word.isEmpty()) {
            faults.at(row.cell(PlanColumn.VALUE), text, line ? "title" : "word", text, name(item), most);
        }
        return word;
    }

    private static LocalizedMessage name(PlanItem item) {
        return LocalizedMessage.of(item.key());
    }

    /** Of two that have one heading the later one is told, and taken off. */
    private void takeOffTaken(Map<PlanWord, OwnWord> own) {
        List<PlanWord> later = Arrays.asList(PlanWord.DIVISION, PlanWord.GUIDELINE, PlanWord.GOAL);
        for (PlanWord word : later) {
            OwnWord suspect = own.get(word);
            Map<PlanWord, OwnWord> without = new EnumMap<>(own);
            without.remove(word);
            if (suspect != null && doubled(own) > doubled(without)) {
                taken(word, suspect);
                own.remove(word);
            }
        }
    }

    private void taken(PlanWord word, OwnWord suspect) {
        items.forEach((item, row) -> {
            if (WORDS.get(item) == word) {
                faults.at(
                        row.cell(PlanColumn.VALUE),
                        row.text(PlanColumn.VALUE),
                        "word-taken",
                        suspect.thai(),
                        name(item));
            }
        });
    }

    /** How many headings are another's too. */
    private static long doubled(Map<PlanWord, OwnWord> own) {
        PlanWords words = new PlanWords(own);
        return Arrays.stream(Language.values())
                .map(language -> new Messages(language).in(words))
                .flatMapToLong(messages -> HEADINGS.stream()
                        .mapToLong(group -> group.size()
                                - group.stream()
                                        .map(heading -> ThaiText.key(heading.label(messages)))
                                        .distinct()
                                        .count()))
                .sum();
    }
}
