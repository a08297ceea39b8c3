package org.prongsai.sheet.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.RawZip;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

final class PackagePartsTest {
    private static final byte[] XML = "<a/>".getBytes(StandardCharsets.UTF_8);
    /** Two of them are more than any small zip may inflate to. */
    private static final byte[] LARGE = new byte[9 << 20];

    private static UnreadableWorkbook failure(ThrowingCallable reading) {
        return catchThrowableOfType(UnreadableWorkbook.class, reading);
    }

    private static void open(byte[] content) throws UnreadableWorkbook {
        new PackageParts(content).close();
    }

    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource({
        "xl/workbook.xml, xl/workbook.xml",
        "XL/Workbook.XML, xl/workbook.xml",
        "xl\\workbook.xml, xl/workbook.xml",
        "/xl/workbook.xml, xl/workbook.xml",
        "xl/workbook.xml, /xl/Workbook.xml",
    })
    void a_part_is_found_by_its_name_however_it_is_written(String written, String asked) throws UnreadableWorkbook {
        try (PackageParts parts =
                new PackageParts(new RawZip().flagged(written, XML).bytes())) {
            assertThat(parts.has(asked)).isTrue();
            assertThat(parts.find(asked)).hasValue(XML);
            assertThat(parts.need(asked)).isEqualTo(XML);
        }
    }

    @Test
    void a_part_that_is_not_there_is_missed_only_where_it_is_needed() throws UnreadableWorkbook {
        try (PackageParts parts =
                new PackageParts(new RawZip().flagged("a.xml", XML).bytes())) {
            assertThat(parts.has("b.xml")).isFalse();
            assertThat(parts.find("b.xml")).isEmpty();
            UnreadableWorkbook failure = failure(() -> parts.need("b.xml"));
            assertThat(failure.reason()).isEqualTo(Reason.DAMAGED);
            assertThat(failure).hasMessage("no part b.xml");
        }
    }

    @ParameterizedTest(name = "a.xml beside {0}")
    @ValueSource(strings = {"a.xml", "A.XML", "/a.xml", "\\a.xml"})
    void two_parts_of_one_name_are_refused_for_another_program_may_show_the_other(String twin) {
        byte[] zip = new RawZip().flagged("a.xml", XML).flagged(twin, XML).bytes();
        UnreadableWorkbook failure = failure(() -> open(zip));
        assertThat(failure.reason()).isEqualTo(Reason.CONTRADICTORY);
        assertThat(failure).hasMessage("two parts called " + twin.replace('\\', '/'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../a.xml", "xl/../a.xml", "xl\\..\\a.xml", "xl/.."})
    void a_part_that_climbs_out_of_its_folder_is_refused(String name) {
        UnreadableWorkbook failure =
                failure(() -> open(new RawZip().flagged(name, XML).bytes()));
        assertThat(failure.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(failure).hasMessage("the part's name " + name.replace('\\', '/'));
    }

    @Test
    void dots_within_a_name_climb_nowhere() throws UnreadableWorkbook {
        try (PackageParts parts =
                new PackageParts(new RawZip().flagged("xl/a..xml", XML).bytes())) {
            assertThat(parts.has("xl/a..xml")).isTrue();
        }
    }

    @Test
    void what_all_parts_may_inflate_to_is_one_sum() throws UnreadableWorkbook {
        byte[] zip = new RawZip()
                .flagged("a.xml", LARGE)
                .flagged("b.xml", LARGE)
                .flagged("c.xml", XML)
                .bytes();
        try (PackageParts parts = new PackageParts(zip)) {
            assertThat(parts.need("a.xml")).hasSameSizeAs(LARGE);
            UnreadableWorkbook failure = failure(() -> parts.need("b.xml"));
            assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(failure).hasMessage("b.xml");
        }
        try (PackageParts parts = new PackageParts(zip)) {
            parts.need("a.xml");
            assertThat(parts.need("c.xml")).isEqualTo(XML);
            assertThat(failure(() -> parts.need("a.xml")).reason()).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void a_part_whose_checksum_is_wrong_and_a_zip_that_is_none_are_damaged() throws UnreadableWorkbook {
        try (PackageParts parts =
                new PackageParts(new RawZip().wrong("a.xml", XML).bytes())) {
            assertThat(failure(() -> parts.need("a.xml")).reason()).isEqualTo(Reason.DAMAGED);
        }
        assertThat(failure(() -> open(XML)).reason()).isEqualTo(Reason.DAMAGED);
    }
}
