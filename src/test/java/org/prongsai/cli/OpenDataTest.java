package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.opendata.PublishedPackage;

/** The published data stand alone: every row is as the package says, and every code is told. */
final class OpenDataTest {
    @TempDir
    private Path folder;

    private Path web() {
        return folder.resolve("web");
    }

    private RoundOnDisk published() {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        assertThat(round.run("merge")).as(round.err()).isZero();
        assertThat(round.run("publish", web().toString(), "--provisional"))
                .as(round.err())
                .isZero();
        return round;
    }

    @Test
    void every_row_of_the_example_is_as_the_package_says() throws Exception {
        published();
        PublishedPackage data = PublishedPackage.in(web());
        assertThat(data.faults()).isEmpty();
        assertThat(data.rows()).isGreaterThan(100);
    }
}
