package org.prongsai.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.RawZip;
import org.prongsai.intake.ScannedFiles;

/** Where a zip's two descriptions of an entry differ, programs see different files in it: none is taken. */
final class LocalHeaderTest {
    private static final byte[] TABLE = "ก,ข\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8);
    private static final String DAMAGED = "mail.zip ZIP_DAMAGED";

    private static byte[] zip() {
        return new RawZip().flagged("a.csv", TABLE).stored("b.csv", TABLE).bytes();
    }

    /** Where an entry's record in the directory begins: the first's name and record stand before the second's. */
    private static int record(ByteBuffer zip, int entry) {
        int directory = zip.getInt(zip.limit() - 6);
        return directory + entry * (46 + "a.csv".length());
    }

    private static ByteBuffer little(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"0, signature", "6, encryption", "8, method", "14, checksum", "18, packed size", "22, size", "30, name"
    })
    void an_entry_described_otherwise(int at, String what) {
        byte[] zip = zip();
        int second = little(zip).getInt(record(little(zip), 1) + 42);
        zip[second + at] ^= 1;
        assertThat(ScannedFiles.survey("mail.zip", zip)).as(what).containsExactly(DAMAGED);
    }

    /** What both say of it is true, but it is there once and told twice. */
    @Test
    void an_entry_that_shares_its_bytes_with_another() {
        byte[] zip =
                new RawZip().flagged("a.csv", TABLE).flagged("a.csv", TABLE).bytes();
        assertThat(ScannedFiles.survey("mail.zip", zip)).contains("mail.zip/a.csv accepted");
        int offset = record(little(zip), 1) + 42;
        assertThat(little(zip).getInt(offset)).isPositive();
        little(zip).putInt(offset, 0);
        assertThat(ScannedFiles.survey("mail.zip", zip)).containsExactly(DAMAGED);
    }

    @Test
    void an_entry_whose_name_would_end_after_the_zip_does() {
        byte[] zip = zip();
        int header = little(zip).getInt(record(little(zip), 1) + 42);
        little(zip).putShort(header + 26, (short) 0xFFFF);
        assertThat(ScannedFiles.survey("mail.zip", zip)).containsExactly(DAMAGED);
    }

    @Test
    void as_it_was_it_is_taken() {
        assertThat(ScannedFiles.survey("mail.zip", zip()))
                .containsExactly("mail.zip UNPACKED", "mail.zip/a.csv accepted", "mail.zip/b.csv accepted");
    }
}
