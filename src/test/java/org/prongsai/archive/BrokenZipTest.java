package org.prongsai.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.intake.ScannedFiles.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.prongsai.RawZip;
import org.prongsai.intake.InputScanner;
import org.prongsai.intake.Intake;
import org.prongsai.intake.IntakeResult;

/** What is found in zips that are damaged, locked, cut off, or meant to do harm. */
final class BrokenZipTest {
    private static final byte[] TABLE = "ก,ข".getBytes(UTF_8);

    @Test
    void what_is_encrypted_is_refused_and_the_rest_is_taken() {
        assertThat(survey(new RawZip().encrypted("a.xlsx", TABLE).flagged("b.csv", TABLE)))
                .containsExactly("mail.zip UNPACKED", "mail.zip/a.xlsx PASSWORD_PROTECTED", "mail.zip/b.csv accepted");
        assertThat(survey(new RawZip().encrypted("a.xlsx", TABLE).encrypted("b.csv", TABLE)))
                .containsExactly("mail.zip PASSWORD_PROTECTED");
    }

    @Test
    void an_entry_that_is_damaged_or_packed_unknown_is_refused_whole() {
        assertThat(survey(new RawZip()
                        .wrong("a.csv", TABLE)
                        .packedBy(14, "b.csv", TABLE)
                        .wrong("__MACOSX/._b.csv", TABLE)
                        .flagged("c.csv", TABLE)))
                .containsExactly(
                        "mail.zip UNPACKED",
                        "mail.zip/a.csv DAMAGED",
                        "mail.zip/b.csv OTHER_ARCHIVE",
                        "mail.zip/__MACOSX/._b.csv SYSTEM_FILE",
                        "mail.zip/c.csv accepted");
    }

    @Test
    void a_zip_of_nothing_or_of_folders_is_empty() {
        assertThat(survey(new RawZip())).containsExactly("mail.zip ZIP_EMPTY");
        assertThat(survey(new RawZip().stored("a/", new byte[0]).stored("b\\", new byte[0])))
                .containsExactly("mail.zip ZIP_EMPTY");
    }

    @Test
    void a_zip_cut_off_anywhere_gives_nothing() {
        byte[] inner = new RawZip().stored("b.csv", TABLE).bytes();
        byte[] whole = new RawZip()
                .windows("กองช่าง/a.csv", TABLE)
                .stored("inner.zip", inner)
                .flagged("c.csv", TABLE)
                .bytes();
        assertThat(survey("mail.zip", whole)).hasSize(5);
        for (int length = 4; length < whole.length; length++) {
            assertThat(survey("mail.zip", Arrays.copyOf(whole, length)))
                    .as("cut at %d of %d", length, whole.length)
                    .containsExactly("mail.zip UNFINISHED");
        }
    }

    @Test
    void a_changed_zip_never_gives_other_bytes_nor_fails() {
        byte[] whole =
                new RawZip().windows("a.csv", TABLE).stored("b.csv", TABLE).bytes();
        int same = 0;
        for (int i = 4; i < whole.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = whole.clone();
                changed[i] ^= (byte) (1 << bit);
                List<IntakeResult> arrivals = InputScanner.of("mail.zip", changed);
                assertThat(arrivals).isNotEmpty();
                same += arrivals.size() == 3 ? 1 : 0;
                arrivals.stream()
                        .filter(IntakeResult.Accepted.class::isInstance)
                        .map(IntakeResult.Accepted.class::cast)
                        .forEach(accepted -> assertThat(accepted.content()).isEqualTo(TABLE));
            }
        }
        assertThat(same).isPositive();
    }

    @Test
    void a_directory_that_lost_an_entry_gives_nothing() {
        RawZip zip = new RawZip().flagged("a.csv", TABLE).flagged("b.csv", TABLE);
        assertThat(survey("mail.zip", zip.bytes(3))).containsExactly("mail.zip ZIP_DAMAGED");
        assertThat(survey("mail.xlsx", zip.bytes(1))).containsExactly("mail.xlsx DAMAGED");
    }

    @Test
    void bombs_are_refused_whole() {
        RawZip wide = new RawZip().flagged("a.csv", TABLE);
        byte[] zeros = new byte[8 << 20];
        for (int i = 0; i < 3; i++) {
            wide.flagged(i + ".xlsx", zeros);
        }
        assertThat(survey(wide)).containsExactly("mail.zip ZIP_TOO_LARGE");
        byte[] inner = new RawZip().flagged("0", zeros).flagged("1", zeros).bytes();
        assertThat(survey(new RawZip().stored("1.zip", inner).stored("2.zip", inner)))
                .containsExactly("mail.zip ZIP_TOO_LARGE");
        RawZip many = new RawZip();
        for (int i = 0; i < 2_001; i++) {
            many.stored("a" + i, TABLE);
        }
        assertThat(survey(many)).containsExactly("mail.zip ZIP_TOO_LARGE");
        for (int i = 2_001; i < 10_001; i++) {
            many.stored("a" + i, TABLE);
        }
        assertThat(survey(many)).containsExactly("mail.zip ZIP_TOO_LARGE");
    }

    @Test
    void a_file_larger_than_a_form_is_refused_and_the_rest_is_taken() {
        byte[] large = new byte[(int) Intake.MAX_FILE_BYTES + 1];
        byte[] photographs = new byte[1 << 20];
        new Random(1).nextBytes(photographs);
        photographs[0] = 'x';
        assertThat(survey(new RawZip()
                        .flagged("a.xlsx", large)
                        .stored("b.dat", photographs)
                        .flagged("c.csv", TABLE)))
                .containsExactly(
                        "mail.zip UNPACKED",
                        "mail.zip/a.xlsx TOO_LARGE",
                        "mail.zip/b.dat NOT_A_WORKBOOK",
                        "mail.zip/c.csv accepted");
    }
}
