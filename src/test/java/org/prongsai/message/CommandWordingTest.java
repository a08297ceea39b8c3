package org.prongsai.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.text.Language;

final class CommandWordingTest {
    private static String worded(String folder, NextStep step) {
        return CommandWording.in(Path.of(folder)).of(step, new Messages(Language.EN));
    }

    @ParameterizedTest(name = "{1} in \"{0}\"")
    @CsvSource({
        "'', MERGE, prongsai merge",
        "'', MAIL_FORMS, prongsai mail --only forms",
        "'', MERGE_MEND_BY, prongsai merge --mend-by DATE",
        "รอบ, MERGE, prongsai merge --dir รอบ",
        "รอบ, MAIL_LIST, prongsai mail --dir รอบ --dry-run",
        "รอบ, MERGE_MEND_BY, prongsai merge --dir รอบ --mend-by DATE",
        "รอบ ใหม่, FETCH_ALL, 'prongsai fetch --dir \"รอบ ใหม่\" --all'",
        "รอบ, INIT, prongsai init",
    })
    void a_step_is_a_command_for_the_rounds_folder(String folder, NextStep step, String command) {
        assertThat(worded(folder, step)).isEqualTo(command);
    }

    @Test
    void documents_name_no_folder() {
        assertThat(CommandWording.in(Path.of(""))).isEqualTo(CommandWording.PLAIN);
    }

    @Test
    void the_word_for_a_value_is_in_the_sentences_language() {
        assertThat(CommandWording.PLAIN.of(NextStep.MERGE_MEND_BY, new Messages(Language.TH)))
                .startsWith("prongsai merge --mend-by ")
                .doesNotContain("DATE");
    }
}
