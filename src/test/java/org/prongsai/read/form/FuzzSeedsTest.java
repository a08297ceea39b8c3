package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.sheet.xlsx.PartFuzz;

/** What the fuzzer starts from is good: it would find little beyond a refusal. */
final class FuzzSeedsTest {
    static int[] parts() {
        return java.util.stream.IntStream.range(0, PartFuzz.FUZZED.size()).toArray();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_form_with_a_part_of_its_own_is_read(int part) {
        byte[] content = PartFuzz.whole(part).getBytes(StandardCharsets.UTF_8);
        assertThat(PartFuzz.outcome(part, content)).isInstanceOf(FormReading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void a_part_that_is_no_xml_refuses_the_form(int part) {
        assertThat(PartFuzz.outcome(part, new byte[] {'<', 0})).isInstanceOf(FormReading.NotRead.class);
    }

    @Test
    void every_way_to_keep_the_form_is_read() {
        FuzzSeeds.forms()
                .forEach((ending, form) ->
                        assertThat(FormFuzz.outcome(form)).as(ending).isInstanceOf(FormReading.Read.class));
    }

    @Test
    void every_word_holds() {
        FuzzSeeds.words().forEach(word -> WordsFuzz.fuzzerTestOneInput(word.getBytes(StandardCharsets.UTF_8)));
    }
}
