package org.prongsai.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.io.JobFailure;

final class ParsedTemplatesTest {
    private static final String MACRO = "#macro(twice $word)$word $word#end";
    private static final String LIST = "#foreach($n in $list)#set($last = $n)<$n>#end$last";

    @Test
    void a_template_is_parsed_once_and_filled_in_anew_each_time() throws Exception {
        assertThat(ParsedTemplates.of("a.vm", "$word!")).isSameAs(ParsedTemplates.of("a.vm", "$word!"));
        assertThat(VelocityText.render("a.vm", "$word!", Map.of("word", "ก"))).isEqualTo("ก!");
        assertThat(VelocityText.render("a.vm", "$word!", Map.of("word", "<ข>"))).isEqualTo("&lt;ข&gt;!");
    }

    @Test
    void a_changed_template_is_another_and_so_is_one_of_another_name() throws Exception {
        assertThat(ParsedTemplates.of("a.vm", "$word!")).isNotSameAs(ParsedTemplates.of("a.vm", "$word?"));
        assertThat(ParsedTemplates.of("a.vm", "$word!")).isNotSameAs(ParsedTemplates.of("b.vm", "$word!"));
        assertThatThrownBy(() -> VelocityText.render("one.vm", "$none", Map.of()))
                .hasMessageContaining("one.vm");
        assertThatThrownBy(() -> VelocityText.render("two.vm", "$none", Map.of()))
                .hasMessageContaining("two.vm");
    }

    @Test
    void what_one_defines_no_other_knows() {
        String defining = MACRO + "#twice('a')";
        assertThat(VelocityText.render("defines.vm", defining, Map.of())).isEqualTo("a a");
        assertThat(VelocityText.render("defines.vm", defining, Map.of())).isEqualTo("a a");
        assertThatThrownBy(() -> VelocityText.render("uses.vm", "#twice('a')", Map.of()))
                .isInstanceOf(JobFailure.class);
        assertThat(VelocityText.render("sets.vm", "#set($kept = 1)$kept", Map.of()))
                .isEqualTo("1");
        assertThatThrownBy(() -> VelocityText.render("asks.vm", "$kept", Map.of()))
                .isInstanceOf(JobFailure.class);
    }

    @Test
    void threads_that_fill_the_same_one_in_do_not_meet() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> work = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                List<Integer> list = IntStream.range(i, i + 20).boxed().toList();
                StringBuilder text = new StringBuilder();
                list.forEach(n -> text.append('<').append(n).append('>'));
                work.add(() -> VelocityText.render("list.vm", LIST, Map.of("list", list)));
                expected.add(text.append(i + 19).toString());
            }
            List<String> made = new ArrayList<>();
            for (Future<String> text : threads.invokeAll(work)) {
                made.add(text.get());
            }
            assertThat(made).isEqualTo(expected);
        } finally {
            threads.shutdownNow();
        }
    }
}
