package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.round.TemplateFolder;

/** Templates that came with an earlier program are told, and put away on a yes; what was edited is never touched. */
public final class TemplatesTest {
    private static final String EARLIER = "templates/letter.html.vm";
    private static final String OWN = "templates/mail/forms.vm";
    private static final byte[] EDITED = "ถึงทุกส่วนราชการ".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private RoundOnDisk round;

    @BeforeEach
    void begin() {
        round = RoundOnDisk.example(folder.resolve("round"))
                .put(EARLIER, earlier())
                .put(OWN, EDITED)
                .put("templates/form.xlsx", TemplateFolder.builtIn("form.xlsx"));
    }

    /** The first that was ever built in. */
    public static byte[] earlier() {
        try (InputStream in = TemplatesTest.class.getResourceAsStream("/templates/letter.html.vm")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(String name) {
        try {
            return Files.readAllBytes(round.folder.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void each_is_told_and_nothing_is_written() {
        assertThat(round.run("templates")).isZero();
        assertThat(round.out())
                .contains(
                        "letter.html.vm: แม่แบบที่มากับโปรแกรมรุ่นก่อน",
                        "mail/forms.vm: หน่วยงานแก้ไขไว้",
                        "form.xlsx: แม่แบบที่มากับโปรแกรม\n",
                        "memo.docx: ไม่มีในรอบนี้")
                .containsPattern("prongsai templates .*--update");
        assertThat(bytes(EARLIER)).isEqualTo(earlier());
    }

    @Test
    void who_uses_them_is_told() {
        assertThat(round.run("check")).isEqualTo(ExitCode.DATA);
        assertThat(round.out()).contains("รุ่นก่อนและไม่มีการแก้ไข: letter.html.vm โปรแกรม");
        round.mergeTables();
        assertThat(round.out()).contains("รุ่นก่อนและไม่มีการแก้ไข: letter.html.vm โปรแกรม");
        round.run("forms");
        assertThat(round.out()).contains("รุ่นก่อนและไม่มีการแก้ไข: letter.html.vm โปรแกรม");
    }

    @Test
    void on_a_yes_the_built_in_one_takes_its_place_and_the_edited_one_stays() {
        round.run("templates", "--update");
        assertThat(bytes(EARLIER)).isEqualTo(TemplateFolder.builtIn("letter.html.vm"));
        assertThat(bytes(OWN)).isEqualTo(EDITED);
        round.run("check");
        assertThat(round.out()).doesNotContain("รุ่นก่อนและไม่มีการแก้ไข");
        round.run("templates");
        assertThat(round.out()).contains("ไม่มีสิ่งใดต้องทำ");
    }

    /** The first of these templates is none for this program: nobody in the office is to blame for it. */
    @Test
    void one_that_this_program_cannot_use_is_told_with_the_way_out() {
        assertThat(round.run("merge")).isEqualTo(ExitCode.USAGE);
        assertThat(round.err())
                .contains("letter.html.vm มีที่ผิด", "มากับโปรแกรมรุ่นก่อน")
                .containsPattern("templates .*--update");
        assertThat(round.run("templates", "--update")).isZero();
        assertThat(round.mergeTables()).isZero();
    }

    @Test
    void what_a_signed_edition_was_made_with_stays_unless_it_is_signed_anew() {
        round.remove(EARLIER).run("merge");
        assertThat(round.run("approve")).isZero();
        round.put(EARLIER, earlier());
        assertThat(round.run("templates", "--update")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("ลงนามแล้ว").containsPattern("templates .*--even-signed");
        assertThat(bytes(EARLIER)).isEqualTo(earlier());
        round.run("check");
        assertThat(round.out()).doesNotContain("รุ่นก่อนและไม่มีการแก้ไข");
        assertThat(round.run("templates", "--even-signed")).isZero();
        assertThat(bytes(EARLIER)).isEqualTo(TemplateFolder.builtIn("letter.html.vm"));
    }

    @Test
    void the_next_round_has_those_of_this_program_and_the_edited_ones() {
        Path next = folder.resolve("next");
        round.runAsIs("init", next.toString(), "--from", round.folder.toString());
        assertThat(next.resolve(EARLIER)).hasBinaryContent(TemplateFolder.builtIn("letter.html.vm"));
        assertThat(next.resolve(OWN)).hasBinaryContent(EDITED);
        assertThat(round.out()).contains("mail/forms.vm").doesNotContain("letter.html.vm");
    }
}
