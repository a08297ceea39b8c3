package org.prongsai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.prongsai.Editions;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.text.Language;

/** Files of an edition rendered side by side: each once, whoever asks, and a failure stays what it is. */
final class EditionFilesTest {
    private static final Edition EDITION = Editions.complete(Language.TH);

    private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();

    private OutputFormat format(String name, Function<RenderedFiles, String> content) {
        return new OutputFormat() {
            @Override
            public String fileName() {
                return name;
            }

            @Override
            public byte[] render(Edition edition) {
                throw new IllegalStateException("asked without the others");
            }

            @Override
            public byte[] render(Edition edition, RenderedFiles others) {
                times.computeIfAbsent(name, key -> new AtomicInteger()).incrementAndGet();
                return content.apply(others).getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    private static String text(RenderedFiles others, String name) {
        return new String(others.file(name), StandardCharsets.UTF_8);
    }

    @RepeatedTest(20)
    void each_is_rendered_once_however_many_take_it_in() {
        List<OutputFormat> formats = new ArrayList<>();
        formats.add(format("base", others -> "base"));
        IntStream.range(0, 20).forEach(i -> formats.add(format("f" + i, others -> i + text(others, "base"))));
        EditionFiles files = new EditionFiles(new Formats(formats), EDITION);

        files.renderAll(formats.stream().map(OutputFormat::fileName).toList());

        assertThat(text(files, "f7")).isEqualTo("7base");
        assertThat(times.values()).hasSize(21).allMatch(count -> count.get() == 1);
    }

    @Test
    void a_failure_of_one_is_told_as_it_is() {
        JobFailure failure = new JobFailure(LocalizedMessage.of("failure.memory"), null);
        OutputFormat broken = format("broken", others -> {
            throw failure;
        });
        OutputFormat fine = format("fine", others -> "fine");
        EditionFiles files = new EditionFiles(new Formats(List.of(broken, fine)), EDITION);

        assertThatThrownBy(() -> files.renderAll(List.of("fine", "broken"))).isSameAs(failure);
        assertThat(text(files, "fine")).isEqualTo("fine");
    }

    @Test
    void a_file_that_takes_itself_in_is_found_out() {
        OutputFormat one = format("one", others -> text(others, "two"));
        OutputFormat two = format("two", others -> text(others, "one"));
        EditionFiles files = new EditionFiles(new Formats(List.of(one, two)), EDITION);

        assertThatThrownBy(() -> files.file("one"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("one takes itself in");
    }
}
