package org.prongsai.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.text.Language;

/** What is filled in for a sentence's arguments, whatever kind of thing it is. */
final class FilledSentencesTest {
    private static final String KEY = "refusal.OTHER_ORGANISATION";
    private static final Instant MOMENT = Instant.parse("2021-03-31T18:05:00Z");

    @ParameterizedTest
    @CsvSource({
        "TH, ยังไม่รายงาน, '1 เมษายน 2564 01:05 น.', เป็นแบบรายงานของหน่วยงานอื่น: ",
        "EN, not reported, '1 April 2021 01:05', The form belongs to another organisation: "
    })
    void words_sentences_times_and_lists(Language language, String missing, String time, String sentence) {
        Messages messages = new Messages(language);
        String before = messages.of(KEY, "").strip() + " ";
        assertThat(before.strip()).isEqualTo(sentence.strip());
        assertThat(messages.of(KEY, "{0} 'ก'")).isEqualTo(before + "{0} 'ก'");
        assertThat(messages.of(KEY, 12_345)).isEqualTo(before + "12345");
        assertThat(messages.of(KEY, LocalizedMessage.of("state.missing"))).isEqualTo(before + missing);
        assertThat(messages.of(KEY, MOMENT)).isEqualTo(before + time);
        assertThat(messages.of(LocalizedMessage.of(KEY, List.of("ก", LocalizedMessage.of("state.missing"), MOMENT))))
                .isEqualTo(before + "ก, " + missing + ", " + time);
        assertThat(messages.list(List.of("ก", "ข"))).isEqualTo("ก, ข");
        assertThat(messages.number(830_000)).isEqualTo("830,000");
    }
}
