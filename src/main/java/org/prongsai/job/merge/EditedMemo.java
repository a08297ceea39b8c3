package org.prongsai.job.merge;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.prongsai.io.FileAccess;
import org.prongsai.model.Sha256;
import org.prongsai.render.memo.MemoDocx;
import org.prongsai.round.edition.Manifest;

/**
 * Memo that somebody may have edited: it is meant to be finished in Word, so that what was written into it outlives the
 * next edition, under another name.
 */
public final class EditedMemo {
    private static final int DIGITS = 8;

    private EditedMemo() {}

    /**
     * What is to be kept before the memo is written anew.
     *
     * @return nothing when there is none, or it is as this program wrote it
     */
    public static Map<String, byte[]> in(Path output) {
        Path memo = output.resolve(MemoDocx.FILE);
        if (!Files.isRegularFile(memo)) {
            return Map.of();
        }
        byte[] content = FileAccess.read(memo);
        String digest = Sha256.of(content).hex();
        Path manifest = output.resolve(Manifest.FILE);
        boolean ours = Files.isRegularFile(manifest)
                && new String(FileAccess.read(manifest), StandardCharsets.UTF_8).contains(digest);
        return ours ? Map.of() : Map.of(name(digest), content);
    }

    private static String name(String digest) {
        return "memo-" + digest.substring(0, DIGITS) + ".docx";
    }

    public static boolean isKept(Path file) {
        return file.getFileName().toString().matches("memo-[0-9a-f]{" + DIGITS + "}\\.docx");
    }
}
