package org.prongsai.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SECURITY.md promises these: 16 MB to any zip, a hundred times its size to a larger one, never more than so much. */
final class InflationLimitsTest {
    private static final int MB = 1 << 20;

    @ParameterizedTest(name = "a document of {0} bytes: {1}")
    @CsvSource({
        "0, 16777216",
        "167772, 16777216",
        "167773, 16777300",
        "671088, 67108800",
        "671089, 67108864",
        "2147483647, 67108864",
    })
    void a_document_may_inflate_to_a_hundred_times_its_size_up_to_64_megabytes(long size, long limit) {
        assertThat(InflationLimits.ofDocument(size)).isEqualTo(limit);
        assertThat(limit).isBetween(16L * MB, 64L * MB);
    }

    @ParameterizedTest(name = "a bundle of {0} bytes: {1}")
    @CsvSource({
        "0, 16777216",
        "167773, 16777300",
        "671089, 67108900",
        "1342177, 134217700",
        "1342178, 134217728",
        "2147483647, 134217728",
    })
    void a_bundle_may_inflate_to_a_hundred_times_its_size_up_to_128_megabytes(long size, long limit) {
        assertThat(InflationLimits.ofBundle(size)).isEqualTo(limit);
        assertThat(limit).isBetween(16L * MB, 128L * MB);
    }
}
