package org.prongsai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Editions;
import org.prongsai.Tools;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;

/** What is printed can be searched and copied. */
@Tag("external")
final class SearchTest {
    @TempDir
    private Path folder;

    @Test
    void no_letter_of_three_thousand_words_is_lost() throws IOException {
        Tools.need("pdftotext");
        List<String> words = words();
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder();
        for (int sentence = 0; sentence < 100; sentence++) {
            StringBuilder joined = new StringBuilder();
            for (int word = 0; word < 30; word++) {
                joined.append(words.get(random.nextInt(words.size())));
            }
            text.append(joined);
            html.append("<p>").append(joined).append("</p>");
        }
        assertThat(Printed.text(Printed.body("", html.toString()), folder)).isEqualTo(text.toString());
    }

    @Test
    void what_the_font_lacks_or_only_we_know_is_shown_as_missing() throws IOException {
        Tools.need("pdftotext");
        byte[] pdf = Printed.body("", "<p>ก\uE005ข\u4E2Dค\uD83D\uDE00ง\u0661&#7;จ</p>");
        assertThat(Printed.text(pdf, folder)).isEqualTo("ก◊ข◊ค◊ง◊จ");
    }

    /** A tick that becomes a cross says the opposite. */
    @Test
    void everyday_symbols_are_drawn_and_found() throws IOException {
        Tools.need("pdftotext");
        String symbols = SymbolsTest.EVERYDAY;
        byte[] pdf = Printed.body("", "<p>" + symbols + "</p><p><b>" + symbols + "</b></p>");
        assertThat(Printed.text(pdf, folder)).isEqualTo(symbols + symbols);
    }

    @Test
    void a_template_may_ask_for_a_font_that_is_not_there() throws IOException {
        Tools.need("pdftotext");
        byte[] pdf = Printed.body(
                "html {font-family: Arial} body {font-family: 'TH Sarabun New', sans-serif}", "<i>ที่</i>");
        assertThat(Printed.text(pdf, folder)).isEqualTo("ที่");
    }

    /** Real words: the sentences of the program and of the example round, as ICU cuts them. */
    private static List<String> words() {
        ThaiGlyphs glyphs = ThaiGlyphs.load();
        ThaiLineBreaker breaks = ThaiLineBreaker.ofLines(glyphs);
        Messages messages = new Messages(Language.TH);
        Stream<String> sentences = Stream.concat(
                messages.bundle().keySet().stream().sorted().map(messages.bundle()::getString),
                Editions.example(Language.TH).view().official().stream()
                        .flatMap(goal -> goal.lines().stream())
                        .flatMap(line -> Stream.concat(Stream.of(line.text()), line.details().stream())));
        TreeSet<String> words = new TreeSet<>();
        sentences.forEach(sentence -> {
            breaks.setText(glyphs.drawn(sentence));
            int from = 0;
            for (int to = breaks.next(); to > 0; to = breaks.next()) {
                words.add(sentence.substring(from, to));
                from = to;
            }
        });
        words.removeIf(word -> !word.matches("[\u0E01-\u0E4E]{2,}"));
        assertThat(words).hasSizeGreaterThan(500);
        return new ArrayList<>(words);
    }
}
