package org.prongsai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.FileOutcome.IgnoreReason;

final class SystemFilesTest {
    @ParameterizedTest
    @CsvSource({
        "กองคลัง/~$แบบ.xlsx, LOCK_FILE",
        ".~lock.แบบ.ods#, LOCK_FILE",
        "~WRL0001.tmp, TEMPORARY_FILE",
        "~DF3A.TMP, TEMPORARY_FILE",
        "a/.gitkeep, PLACEHOLDER",
        "Desktop.ini, SYSTEM_FILE",
        "Thumbs.db, SYSTEM_FILE",
        ".DS_Store, SYSTEM_FILE",
        "._แบบ.xlsx, SYSTEM_FILE",
        "mail.zip/__MACOSX/a/แบบ.xlsx, SYSTEM_FILE",
        "$RECYCLE.BIN/S-1/แบบ.xlsx, SYSTEM_FILE",
        ".dropbox, SYNC_FILE",
        ".dropbox.attr, SYNC_FILE",
        "กองช่าง/@eaDir/แบบ.xlsx@SynoEAStream, SYNC_FILE",
        "#recycle/แบบ.xlsx, SYNC_FILE",
        ".849C9593-D756-4E56-8D6E-42412F2A707B, SYNC_FILE",
    })
    void what_programs_leave_is_ignored_with_its_reason(String path, IgnoreReason reason) {
        assertThat(SystemFiles.disregard(path)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"แบบ.xlsx", "~แบบ.xlsx", "แบบ.tmp", "a.url", "dropbox/แบบ.xlsx", "macosx.xlsx"})
    void what_people_send_is_not(String path) {
        assertThat(SystemFiles.disregard(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail/.prongsai.lock",
                "mail/.prongsai.journal",
                "mail/.prongsai.new/02/แบบ.xlsx",
                "mail/.Prongsai.old/received.csv",
                "a.zip/_โปรดอ่านก่อน-READ-FIRST.txt"
            })
    void what_is_called_as_our_own_state_is_nobodys_to_lay_into_the_input(String path) {
        assertThat(SystemFiles.isForgedState(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"แบบ.xlsx", "prongsai.xlsx", "mail/.prongsaix"})
    void other_names_are_no_state(String path) {
        assertThat(SystemFiles.isForgedState(path)).isFalse();
    }
}
