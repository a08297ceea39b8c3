package org.prongsai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.io.JobFailure;
import org.prongsai.model.Sha256;

/** How often a large file is read for its digest; a small one stands for it. */
final class LargeFileDigestsTest {
    private static final byte[] ONE = {1};
    private static final byte[] OTHER = {2};
    private static final FileTime THEN = FileTime.fromMillis(1_600_000_000_000L);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void here() throws IOException {
        file = folder.resolve("a.mp4");
        write(ONE, THEN);
        assertThat(LargeFileDigests.of(file)).isEqualTo(Sha256.of(ONE));
    }

    private void write(byte[] content, FileTime changed) throws IOException {
        Files.write(file, content);
        Files.setLastModifiedTime(file, changed);
    }

    @Test
    void a_file_that_seems_the_same_is_not_read_again() throws IOException {
        write(OTHER, THEN);
        assertThat(LargeFileDigests.of(file)).isEqualTo(Sha256.of(ONE));
    }

    @Test
    void a_file_that_was_written_since_is() throws IOException {
        write(OTHER, FileTime.fromMillis(THEN.toMillis() + 1));
        assertThat(LargeFileDigests.of(file)).isEqualTo(Sha256.of(OTHER));
        byte[] longer = {1, 2};
        write(longer, THEN);
        assertThat(LargeFileDigests.of(file)).isEqualTo(Sha256.of(longer));
    }

    @Test
    void a_file_that_is_gone_is_not_there_though_it_was_read() throws IOException {
        Files.delete(file);
        assertThatThrownBy(() -> LargeFileDigests.of(file)).isInstanceOf(JobFailure.class);
    }
}
