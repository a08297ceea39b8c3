package org.prongsai.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.Links;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawLook;
import org.prongsai.sheet.RawValue;

/** A cell's words, where a click on them leads, and what is read. */
final class LinkReaderTest {
    @ParameterizedTest
    @CsvSource({
        "เว็บเทศบาล, https://b.go.th/y, https://b.go.th/y",
        "https://a.go.th/x, https://a.go.th/x, https://a.go.th/x",
        "www.a.go.th, http://www.a.go.th/, http://www.a.go.th/",
        "https://a.go.th/x, https://b.go.th/y, ''",
        "www.a.go.th, http://b.go.th/, ''",
    })
    void an_address_over_another_is_neither(String words, String behind, String read) {
        RawLook look = RawLook.of(false, false, RawLook.Shown.NUMBER, behind);
        RawCell cell = new RawCell(1, new RawValue.Text(words), false, look);
        boolean said = behind.contains(words);
        String written = said ? words : words + " (" + behind + ")";
        assertThat(LinkReader.read(written, Optional.of(cell)).value())
                .isEqualTo(new Links(read.isEmpty() ? List.of() : List.of(read), written));
    }
}
