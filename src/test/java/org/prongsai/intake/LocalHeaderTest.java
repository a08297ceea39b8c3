package org.prongsai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.RawZip;

/** Where a zip's two descriptions of an entry differ, programs see different files in it: none is taken. */
final class LocalHeaderTest {
    private static final byte[] TABLE = "ก,ข\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8);
    private static final String DAMAGED = "mail.zip ZIP_DAMAGED";

    private static byte[] zip() {
        return new RawZip().flagged("a.csv", TABLE).stored("b.csv", TABLE).bytes();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"0, signature", "6, encryption", "8, method", "14, checksum", "18, packed size", "22, size", "30, name"
    })
    void an_entry_described_otherwise(int at, String what) {
        byte[] zip = zip();
        zip[at] ^= 1;
        String expected = at == 0 ? "mail.zip NOT_A_WORKBOOK" : DAMAGED;
        assertThat(Surveyed.survey("mail.zip", zip)).as(what).containsExactly(expected);
    }

    @Test
    void an_entry_that_shares_bytes_with_another() {
        byte[] zip = zip();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = bytes.getInt(zip.length - 6);
        int second = directory + 46 + "a.csv".length();
        assertThat(bytes.getInt(second + 42)).isPositive();
        bytes.putInt(second + 42, 0);
        assertThat(Surveyed.survey("mail.zip", zip)).containsExactly(DAMAGED);
    }

    @Test
    void as_it_was_it_is_taken() {
        assertThat(Surveyed.survey("mail.zip", zip()))
                .containsExactly("mail.zip UNPACKED", "mail.zip/a.csv accepted", "mail.zip/b.csv accepted");
    }
}
