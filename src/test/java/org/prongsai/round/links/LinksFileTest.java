package org.prongsai.round.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.LinkProblem;
import org.prongsai.model.LinkReply;
import org.prongsai.model.LinksReading;
import org.prongsai.model.Sha256;

/** What is written is read back as it was; what somebody changed is not believed. */
final class LinksFileTest {
    private static final OffsetDateTime THEN = OffsetDateTime.parse("2021-04-20T09:00+07:00");
    private static final Sha256 DIGEST = Sha256.of("x");
    private static final LinkReply OK = new LinkReply(
            "https://a.example/ก,\"",
            Optional.of(THEN),
            Optional.of(200),
            "https://a.example/",
            Optional.of(new LinkReply.Body(12, Optional.of(DIGEST))),
            Optional.empty());
    private static final LinkReply LARGE = new LinkReply(
            "http://b.example/",
            Optional.of(THEN),
            Optional.of(206),
            "http://b.example/",
            Optional.of(new LinkReply.Body(99, Optional.empty())),
            Optional.empty());
    private static final LinkReply GONE = new LinkReply(
            "http://c.example/",
            Optional.of(THEN),
            Optional.of(404),
            "=cmd",
            Optional.empty(),
            Optional.of(LinkProblem.GONE));
    private static final byte[] WRITTEN = LinksCodec.write(List.of(
            row("1.1", OK),
            row("1.2", OK),
            row("1.2", LARGE),
            row("2.1", GONE),
            row("2.2", LinkReply.notAsked("http://d.example/"))));

    @TempDir
    private Path output;

    private static LinksRow row(String guideline, LinkReply reply) {
        return new LinksRow(GuidelineId.parse(guideline).orElseThrow(), new DivisionCode("A"), reply);
    }

    private LinksReading read(byte[] content) throws IOException {
        Files.write(output.resolve("links.csv"), content);
        return new LinksFile(output).read();
    }

    @Test
    void what_is_written_is_read_back() throws IOException {
        assertThat(new String(WRITTEN, StandardCharsets.UTF_8))
                .startsWith("""
                \uFEFFguideline,division,url,asked_on,status,final_url,size,sha256,problem\r
                1.1,A,"https://a.example/ก,""\",2021-04-20T09:00+07:00,200,https://a.example/,12,%s,\r
                """.formatted(DIGEST))
                .contains(",'=cmd,", ",>99,,\r\n")
                .endsWith("2.2,A,http://d.example/,,,,,,not-asked\r\n");
        LinksReading read = read(WRITTEN);
        assertThat(read).isInstanceOf(LinksReading.Read.class);
        assertThat(read.byAddress().values()).containsExactly(OK, LARGE, GONE, LinkReply.notAsked("http://d.example/"));
        assertThat(read.file()).contains(Sha256.of(WRITTEN));
        assertThat(new LinksFile(output).read(Sha256.of(WRITTEN))).isEqualTo(read);
        assertThat(new LinksFile(output).read(DIGEST)).isEqualTo(LinksReading.none());
    }

    @Test
    void where_nobody_asked_there_is_nothing() throws IOException {
        assertThat(new LinksFile(output).read()).isEqualTo(LinksReading.none());
        assertThat(read(LinksCodec.write(List.of())).byAddress()).isEmpty();
    }

    @Test
    void one_that_is_kept_is_found_by_its_digest() throws IOException {
        Path kept = output.resolve(LinksFile.keptName(Sha256.of(WRITTEN)));
        Files.createDirectories(kept.getParent());
        Files.write(kept, WRITTEN);
        assertThat(new LinksFile(output).holds(Sha256.of(WRITTEN))).isTrue();
        assertThat(new LinksFile(output).read(Sha256.of(WRITTEN)).byAddress()).hasSize(4);
        Files.write(kept, new byte[] {1});
        assertThat(new LinksFile(output).holds(Sha256.of(WRITTEN))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | 200 | 5",
                "gone | fine | 5",
                "gone | '' | 5",
                ",12, | ,12.0, | 2",
                ",12, | ,-12, | 2",
                ",12, | ,>12, | 2",
                ",>99, | ,99, | 4",
                "+07:00 | '' | 2",
                "T09:00+07:00 | T02:00Z | 4",
                "status | state | 1",
                "guideline,division | division,guideline | 1",
                "1.1,A | 01.1,A | 2",
                "1.1,A | '1.1, ' | 2",
                "2.2,A,http | 2.2,A,B,http | 6",
                "not-asked | '' | 6",
                "https://a.example/,12 | ,12 | 2",
                ",200, | ,404, | 2",
                "1.1,A | '1.1\",A' | 1"
            })
    void what_somebody_changed_is_not_believed(String from, String to, long line) throws IOException {
        String text = new String(WRITTEN, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        LinksReading read = read(text.replaceFirst(Pattern.quote(from), to).getBytes(StandardCharsets.UTF_8));
        assertThat(read).isInstanceOf(LinksReading.Damaged.class);
        assertThat(read.byAddress()).isEmpty();
        assertThat(((LinksReading.Damaged) read).line()).isBetween(1L, line);
    }

    @Test
    void what_is_no_such_file_at_all_is_not_believed() throws IOException {
        assertThat(read(new byte[0])).isInstanceOf(LinksReading.Damaged.class);
        assertThat(read(new byte[] {'P', 'K', 3, 4, (byte) 0xFF})).isInstanceOf(LinksReading.Damaged.class);
        byte[] cut = Arrays.copyOf(WRITTEN, WRITTEN.length - 4);
        assertThat(read(cut)).isInstanceOf(LinksReading.Damaged.class);
        byte[] unmarked = Arrays.copyOfRange(WRITTEN, 3, WRITTEN.length);
        assertThat(read(unmarked)).isInstanceOf(LinksReading.Damaged.class);
        Files.delete(output.resolve("links.csv"));
        Files.createDirectory(output.resolve("links.csv"));
        assertThat(new LinksFile(output).read()).isInstanceOf(LinksReading.Damaged.class);
    }

    @Test
    void a_reply_that_can_not_be_is_none() {
        assertThatThrownBy(() -> new LinkReply(
                        "http://a.example/",
                        Optional.of(THEN),
                        Optional.of(404),
                        "http://a.example/",
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
