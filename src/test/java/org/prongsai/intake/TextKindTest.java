package org.prongsai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.render.Formats;
import org.prongsai.render.csv.CsvField;
import org.prongsai.render.csv.CsvTable;

/** The program's own tables are told for what they are when somebody lays them into the input. */
final class TextKindTest {
    static Stream<CsvTable> tables() {
        return Formats.load().list().stream().filter(CsvTable.class::isInstance).map(CsvTable.class::cast);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_that_the_program_writes_is_its_output(CsvTable table) {
        String heading =
                table.fields(FieldSpecs.BUILT_IN).stream().map(CsvField::name).collect(Collectors.joining(","));
        assertThat(TextKind.refusal((heading + "\r\n").getBytes(StandardCharsets.UTF_8)))
                .contains(RejectReason.OUR_OUTPUT);
    }
}
