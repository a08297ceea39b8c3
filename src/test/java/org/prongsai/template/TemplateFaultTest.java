package org.prongsai.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.io.JobFailure;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;

/** A mistake in a template is told with its place and the reference; a template can do nothing but read. */
final class TemplateFaultTest {
    private static final Map<String, Object> DATA = Map.of("text", new Messages(Language.TH), "list", List.of("a"));

    private static String told(String template) {
        JobFailure failure =
                catchThrowableOfType(JobFailure.class, () -> VelocityText.render("page.vm", template, DATA));
        return new Messages(Language.TH).of(failure.sentence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x\\n  $reprot.title() | 2 | 3 | $reprot",
                "$text.off(\"report.title\") | 1 | 7 | off",
                "a $list.nothing() | 1 | 9 | nothing",
            })
    void the_place_and_the_reference_are_told(String template, String line, String column, String reference) {
        assertThat(told(template.replace("\\n", "\n")))
                .contains("แม่แบบ page.vm บรรทัดที่ " + line + " คอลัมน์ที่ " + column, reference);
    }

    @Test
    void broken_syntax_is_told_with_its_place() {
        assertThat(told("a\n#foreach($x in $list)\nb")).contains("แม่แบบ page.vm บรรทัดที่ 3");
    }

    @ParameterizedTest
    @CsvSource({
        "$text.getClass().forName('java.lang.Runtime')",
        "$text.class.classLoader",
        "$list.getClass().getProtectionDomain()",
        "#include('/etc/passwd')",
        "#parse('/etc/passwd')",
    })
    void a_template_can_reach_nothing_but_its_data(String template) {
        assertThat(told(template)).contains("แม่แบบ page.vm");
    }
}
