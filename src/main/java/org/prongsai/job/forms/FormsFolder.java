package org.prongsai.job.forms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.prongsai.io.FileAccess;
import org.prongsai.layout.DivisionFile;
import org.prongsai.round.RoundFolder;

/** Folder of the forms that an earlier run made. */
public final class FormsFolder {
    /** An agency's forms lie in a folder of its own. */
    private static final int MAX_DEPTH = 2;

    private final RoundFolder folder;

    public FormsFolder(RoundFolder folder) {
        this.folder = folder;
    }

    /** Forms of divisions that the plan no longer has, or has elsewhere: they would be sent to the wrong people. */
    public List<String> except(Set<String> made) {
        Path forms = folder.output().resolve(FormsJob.FORMS);
        if (!Files.isDirectory(forms)) {
            return List.of();
        }
        return FileAccess.filesBelow(forms).stream()
                .map(forms::relativize)
                .filter(file -> file.getNameCount() <= MAX_DEPTH)
                .filter(file -> DivisionFile.matches(file.getFileName().toString()))
                .map(file -> FormsJob.FORMS + "/"
                        + file.toString().replace(file.getFileSystem().getSeparator(), "/"))
                .filter(name -> !made.contains(name))
                .toList();
    }

    /** Whether a form lies there already as it would be written. */
    public static boolean isSame(Path file, byte[] content) {
        return Files.exists(file) && Arrays.equals(FileAccess.read(file), content);
    }
}
