package org.prongsai.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is built in today is what the next version must know for untouched. */
final class TemplateLedgerTest {
    @Test
    void every_template_of_today_is_in_it_once() throws IOException {
        assertThat(KnownTemplates.lines())
                .as(KnownTemplates.REFRESH)
                .containsAll(KnownTemplates.current())
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("[0-9a-f]{64}  [a-z/.-]+"));
    }
}
