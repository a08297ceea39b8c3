package org.prongsai.job.mail;

import java.util.List;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.mail.settings.EditedSettings;
import org.prongsai.mail.settings.MailSettings;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.round.RoundFolder;

/** Job that changes the settings of mail in the round folder, as a person would with an editor. */
public final class MailSettingsJob {
    private final RoundFolder folder;
    private final FolderLock lock;

    /** @param lock of the output folder */
    public MailSettingsJob(RoundFolder folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @return what is wrong with them; nothing when they were written */
    public List<LocalizedMessage> write(EditedSettings settings) {
        List<LocalizedMessage> faults = settings.faults();
        if (faults.isEmpty()) {
            try (Staging staging = new Staging(folder.path(), folder.roundState(), lock)) {
                staging.write(MailSettings.FILE, settings.content());
                staging.publish();
            }
        }
        return faults;
    }
}
