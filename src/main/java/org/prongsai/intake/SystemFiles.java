package org.prongsai.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.FileOutcome.IgnoreReason;

/** Files that programs leave among others for their own use, told by name: nobody sent them. */
enum SystemFiles {
    OPEN_DOCUMENT(IgnoreReason.LOCK_FILE, "~\\$.*|\\.~lock\\..*", ""),
    OFFICE_TEMPORARY(IgnoreReason.TEMPORARY_FILE, "~.*\\.tmp", ""),
    PLACEHOLDER(IgnoreReason.PLACEHOLDER, "\\.gitkeep|\\.keep", ""),
    OPERATING_SYSTEM(
            IgnoreReason.SYSTEM_FILE,
            "\\._.*|desktop\\.ini|(eh)?thumbs\\.db|\\.ds_store|\\.localized|icon[\r_]",
            "__macosx|\\$recycle\\.bin|system volume information|\\.trashes|\\.spotlight-v100|\\.fseventsd"),
    SYNCHRONISATION(
            IgnoreReason.SYNC_FILE,
            "\\.dropbox|\\.dropbox\\.attr|\\.849c9593-d756-4e56-8d6e-42412f2a707b|\\.sync_[0-9a-f]+\\.db.*"
                    + "|\\.(owncloud|nextcloud)sync\\.log|\\.syncignore",
            "\\.dropbox\\.cache|@eadir|#recycle|\\.synologyworkingdirectory|\\.tmp\\.drive(download|upload)");

    /** What the program calls files of its own, which lie in the output folder alone. */
    private static final Pattern OURS = Pattern.compile("\\.prongsai\\..*|_โปรดอ่านก่อน-read-first\\.txt");

    private final IgnoreReason reason;
    private final Pattern name;
    private final Pattern folder;

    SystemFiles(IgnoreReason reason, String name, String folder) {
        this.reason = reason;
        this.name = Pattern.compile(name);
        this.folder = Pattern.compile(folder);
    }

    /** @param path with {@code /} between folders */
    static Optional<IgnoreReason> disregard(String path) {
        String[] names = path.toLowerCase(Locale.ROOT).split("/", -1);
        return Arrays.stream(values())
                .filter(kind -> kind.leaves(names))
                .map(kind -> kind.reason)
                .findFirst();
    }

    /** Whether a file of the input, or a folder it is in, is called as our own state is: somebody else put it there. */
    static boolean isForgedState(String path) {
        return Arrays.stream(path.toLowerCase(Locale.ROOT).split("/", -1)).anyMatch(OURS.asMatchPredicate());
    }

    private boolean leaves(String[] names) {
        int last = names.length - 1;
        return name.matcher(names[last]).matches()
                || Arrays.stream(names, 0, last).anyMatch(folder.asMatchPredicate());
    }
}
