package org.prongsai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

final class TemplateReferencesTest {
    @Test
    void the_list_is_fresh() throws IOException {
        assertThat(Files.readString(TemplateReferences.FILE))
                .as(TemplateReferences.REFRESH)
                .isEqualTo(TemplateReferences.text());
    }
}
