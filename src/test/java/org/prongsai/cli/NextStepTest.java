package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that is named is named with the round it is for: typed without, it would work on the folder one stands in. */
final class NextStepTest {
    @TempDir
    private Path folder;

    @Test
    void every_next_step_names_the_rounds_folder() {
        Path place = folder.resolve("รอบใหม่");
        RoundOnDisk round = RoundOnDisk.empty(place);
        assertThat(round.runAsIs("init", place.toString())).isZero();
        assertThat(round.out()).contains("สั่ง prongsai forms --dir " + place);
        assertThat(round.run("forms")).isZero();
        assertThat(round.out()).contains("prongsai mail --dir " + place + " --only forms");
    }

    @Test
    void a_folder_with_a_space_is_quoted() {
        Path place = folder.resolve("รอบ ใหม่");
        RoundOnDisk round = RoundOnDisk.empty(place);
        round.runAsIs("init", place.toString());
        assertThat(round.out()).contains("prongsai forms --dir \"" + place + "\"");
    }
}
