package org.prongsai.thai.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.ForeignJvm;

/** Twelve ways to write a date and a cell in ISO 8601, two date systems, four computers: it is the same day. */
final class DatesEverywhereTest {
    @ParameterizedTest
    @EnumSource
    void it_is_the_same_day(ForeignJvm jvm, @TempDir Path folder) throws IOException {
        Path since1900 = Files.write(folder.resolve("1900.xlsx"), DateForm.since(false));
        Path since1904 = Files.write(folder.resolve("1904.xlsx"), DateForm.since(true));
        List<String> printed = jvm.run(ReadDates.class, since1900.toString(), since1904.toString());
        assertThat(printed.get(0)).isEqualTo(jvm.locale());
        assertThat(printed.subList(1, printed.size()))
                .isEqualTo(Collections.nCopies(2 * (DateWay.values().length + 1), DateWay.DAY.toString()));
    }
}
