package org.prongsai.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.RawZip;
import org.prongsai.model.InputFile;
import org.prongsai.model.MailOrigin;
import org.prongsai.model.Sha256;

/** The list of what came by mail, written, saved again by others, and damaged. */
final class ReceivedListTest {
    private static final Instant EARLY = Instant.parse("2021-04-02T02:05:00Z");
    private static final Instant LATE = Instant.parse("2021-04-03T02:05:00Z");
    private static final byte[] TABLE = "ก,ข".getBytes(UTF_8);

    @TempDir
    private Path input;

    private static ReceivedListEntry line(byte[] content, Instant sentAt, String subject) {
        MailOrigin mail = new MailOrigin("-a@b.example", sentAt, "<" + sentAt + ">");
        return new ReceivedListEntry("mail/02/ก.xlsx", Sha256.of(content), "02", mail, subject);
    }

    private static ReceivedListReading read(String csv) {
        return ReceivedListReader.read(csv.getBytes(UTF_8));
    }

    private static String csv(ReceivedListEntry... lines) {
        return new String(ReceivedList.EMPTY.with(List.of(lines)).toCsv(), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ส่งแบบ", "=1+1", "'=1+1", "+x", "@SUM(1)", "a\"b,c;d\te", "-", "'", "", "＝1"})
    void a_subject_comes_back_as_it_was_and_never_starts_a_formula(String subject) {
        String csv = csv(line(TABLE, EARLY, subject));
        ReceivedList list = ((ReceivedListReading.Read) read(csv)).list();
        assertThat(list.files()).containsExactly(line(TABLE, EARLY, subject));
        assertThat(csv).doesNotContainPattern("(^|[,;\\r\\n])\"?[=+\\-@＝]");
        assertThat(new String(list.toCsv(), UTF_8)).isEqualTo(csv);
    }

    @Test
    void columns_in_another_order_and_another_code_page_are_read() {
        String sha = Sha256.of(TABLE).hex();
        String csv = "subject\tsha256\tfile\tdivision\tsender\tmessage_id\tsent_at\t\r\n" + "ส่งแบบ\t" + sha
                + "\tmail/02/ก.xlsx\t2\ta@b.example\t<1>\t2021-04-02T09:05+07:00\t\r\n\t\t\r\n";
        ReceivedListReading reading = ReceivedListReader.read(csv.getBytes(Charset.forName("x-windows-874")));
        assertThat(((ReceivedListReading.Read) reading).list().mail(Sha256.of(TABLE)))
                .contains(new MailOrigin("a@b.example", EARLY, "<1>"));
    }

    @Test
    void what_is_not_whole_is_damaged_and_its_first_line_told() {
        String whole = csv(line(TABLE, EARLY, "a"), line(TABLE, LATE, "b"));
        assertThat(read("")).isEqualTo(new ReceivedListReading.Damaged(1));
        assertThat(read("\r\n\r\n")).isEqualTo(new ReceivedListReading.Damaged(1));
        assertThat(read(whole.replace("sender", "from"))).isEqualTo(new ReceivedListReading.Damaged(1));
        assertThat(read(whole.replace("\"subject\"", "\"subject\",\"note\"")))
                .isEqualTo(new ReceivedListReading.Damaged(1));
        assertThat(read(whole + "\"x\"\r\n")).isEqualTo(new ReceivedListReading.Damaged(4));
        assertThat(read(whole.replace("\"b\"", "\"b\",\"note\""))).isEqualTo(new ReceivedListReading.Damaged(3));
        assertThat(read(whole.replace("2021-04-03T09:05:00+07:00", "3/4/2564")))
                .isEqualTo(new ReceivedListReading.Damaged(3));
        assertThat(read(whole.substring(0, whole.length() - 4))).isEqualTo(new ReceivedListReading.Damaged(3));
    }

    private Optional<MailOrigin> mailOf(String path) {
        Intake intake = new Intake(input, input.resolve("plan.xlsx"));
        return intake.files().stream()
                .flatMap(file -> intake.open(file).stream())
                .map(IntakeResult::file)
                .filter(file -> file.path().equals(path))
                .findFirst()
                .flatMap(InputFile::mailed);
    }

    private void put(String name, byte[] content) throws IOException {
        Path file = input.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    @Test
    void files_are_known_by_their_bytes_wherever_they_are_by_the_first_mail_that_brought_them() throws IOException {
        byte[] zip = new RawZip()
                .windows("a.csv", "ค,ง".getBytes(UTF_8))
                .windows("b.csv", TABLE)
                .bytes();
        put(
                "mail/received.csv",
                csv(line(zip, LATE, "zip"), line(TABLE, LATE, "b"), line(TABLE, EARLY, "a"))
                        .getBytes(UTF_8));
        put("moved.csv", TABLE);
        put("x.zip", zip);
        put("own.csv", "จ,ฉ".getBytes(UTF_8));
        assertThat(mailOf("moved.csv").map(MailOrigin::sentAt)).contains(EARLY);
        assertThat(mailOf("x.zip").map(MailOrigin::sentAt)).contains(LATE);
        assertThat(mailOf("x.zip/a.csv").map(MailOrigin::sentAt))
                .as("by the zip's")
                .contains(LATE);
        assertThat(mailOf("x.zip/b.csv").map(MailOrigin::sentAt))
                .as("by its own")
                .contains(EARLY);
        assertThat(mailOf("own.csv")).isEmpty();
    }
}
