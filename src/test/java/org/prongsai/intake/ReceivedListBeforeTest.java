package org.prongsai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Sha256;

/** What was fetched since has only added lines: the list as it was is its beginning. */
final class ReceivedListBeforeTest {
    private static final byte[] THEN = "head\r\none\r\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOW = "head\r\none\r\ntwo\r\nthree\r\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void is_found_by_its_digest() {
        assertThat(ReceivedList.before(NOW, Sha256.of(THEN).hex())).contains(THEN);
        assertThat(ReceivedList.before(NOW, Sha256.of(NOW).hex())).contains(NOW);
    }

    @Test
    void a_list_whose_lines_were_changed_has_no_such_beginning() {
        byte[] other = "head\r\nONE\r\ntwo\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(ReceivedList.before(other, Sha256.of(THEN).hex())).isEmpty();
        assertThat(ReceivedList.before(NOW, "")).isEmpty();
    }
}
