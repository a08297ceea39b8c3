package org.prongsai.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainNameTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "..",
                "../x",
                "a/../../x",
                "a/..",
                "./x",
                "a/./b",
                "a//b",
                "a/",
                " ",
                "a/ /b",
                "C:x",
                "C:/x",
                "a\\b",
                "..\\x",
                "a.csv:stream",
                "a\nb",
                "a\u0000b",
                "a\u2028b"
            })
    void what_could_lead_elsewhere_is_no_plain_name(String name) {
        assertThatThrownBy(() -> new PlainName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "returns/03-กองช่าง.xlsx", "a..b", "...", "~$a", ".hidden/x", "ก ข/ค (2).xlsx"})
    void names_of_people_and_of_ours_are(String name) {
        assertThat(new PlainName(name).in(folder)).isEqualTo(folder.resolve(name));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void no_link_is_followed_on_the_way() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
        Files.writeString(folder.resolve("file"), "x");
        for (String name : new String[] {"link/x", "nowhere/x", "file/x"}) {
            assertThatThrownBy(() -> new PlainName(name).in(folder))
                    .isInstanceOfSatisfying(
                            JobFailure.class,
                            failure -> assertThat(failure.sentence().key()).isEqualTo("failure.link"));
        }
        assertThat(new PlainName("elsewhere/x").in(folder)).isEqualTo(elsewhere.resolve("x"));
    }
}
