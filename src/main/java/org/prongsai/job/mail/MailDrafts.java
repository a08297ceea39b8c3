package org.prongsai.job.mail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.io.FileAccess;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.mail.MailKey;
import org.prongsai.mail.MailKind;
import org.prongsai.mail.compose.MailingList;
import org.prongsai.mail.compose.MimeMail;

/** {@code output/mail/}: a draft for every mail that has not gone yet, and the list of all. */
public final class MailDrafts {
    static final String FOLDER = "mail";

    private static final String ENDING = ".eml";

    private static final Set<MailStatus.State> NOT_GONE =
            Set.of(MailStatus.State.READY, MailStatus.State.NO_ADDRESS, MailStatus.State.REFUSED);

    private final Path output;

    public MailDrafts(Path output) {
        this.output = output;
    }

    /** Writes drafts of what can still be sent, and takes away those of other runs. */
    void write(MailBatch batch, List<MailStatus> statuses, FolderLock lock) {
        Map<MailKey, MailStatus> known = byKey(statuses);
        try (Staging staging = new Staging(output, lock)) {
            Set<String> written = new HashSet<>();
            for (MailBatch.Item item : batch.items()) {
                if (isDrafted(known, item)) {
                    staging.write(FOLDER + "/" + item.draft(), MimeMail.draft(item.mail()));
                    written.add(item.draft());
                }
            }
            staging.write(FOLDER + "/" + MailingList.FILE, list(batch, known, written));
            old().stream().filter(name -> !written.contains(name)).forEach(name -> staging.remove(FOLDER + "/" + name));
            staging.publish();
        }
    }

    /** Takes all drafts and their list away, before any mail goes: one that went must not lie there to be sent by hand. */
    void clear(FolderLock lock) {
        try (Staging staging = new Staging(output, lock)) {
            Stream.concat(old().stream(), Stream.of(MailingList.FILE))
                    .map(name -> FOLDER + "/" + name)
                    .forEach(staging::remove);
            staging.publish();
        }
    }

    /** What can still go, by this program or by hand. */
    private static boolean isDrafted(Map<MailKey, MailStatus> known, MailBatch.Item item) {
        MailStatus status = known.get(item.mail().key());
        return status != null && NOT_GONE.contains(status.state());
    }

    private static byte[] list(MailBatch batch, Map<MailKey, MailStatus> known, Set<String> drafts) {
        List<MailingList.Row> rows = new ArrayList<>();
        for (MailBatch.Item item : batch.items()) {
            MailStatus status = known.getOrDefault(item.mail().key(), MailStatus.ready(item.mail()));
            String draft = drafts.contains(item.draft()) ? item.draft() : "";
            rows.add(new MailingList.Row(draft, item.mail(), status.state().word(), status.at()));
        }
        return MailingList.of(rows);
    }

    private static Map<MailKey, MailStatus> byKey(List<MailStatus> statuses) {
        Map<MailKey, MailStatus> known = new HashMap<>();
        statuses.forEach(status -> known.put(status.mail().key(), status));
        return known;
    }

    /** Names of the drafts that earlier runs left. */
    private List<String> old() {
        Path folder = output.resolve(FOLDER);
        return Files.isDirectory(folder)
                ? FileAccess.filesBelow(folder).stream()
                        .filter(file -> folder.equals(file.getParent()))
                        .map(file -> file.getFileName().toString())
                        .filter(MailDrafts::isDraftName)
                        .toList()
                : List.of();
    }

    private static boolean isDraftName(String name) {
        return name.endsWith(ENDING)
                && MailKind.of(name.substring(0, Math.max(0, name.indexOf('-'))))
                        .isPresent();
    }

    /** Drafts of earlier runs and the list that tells of them, by their names in the output folder. */
    public List<String> outdated() {
        List<String> names = new ArrayList<>(old());
        if (!names.isEmpty() && Files.exists(output.resolve(FOLDER).resolve(MailingList.FILE))) {
            names.add(MailingList.FILE);
        }
        return names.stream().map(name -> FOLDER + "/" + name).toList();
    }
}
