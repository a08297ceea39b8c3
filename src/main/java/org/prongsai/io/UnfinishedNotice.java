package org.prongsai.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.prongsai.message.CommandWording;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;

/**
 * A file that lies in a folder for the moment in which files of two editions may stand side by side. Only who opens the
 * folder after the machine died in that very moment sees it, and must.
 */
public final class UnfinishedNotice {
    /** Its name, the first in every listing. */
    public static final String FILE = "_โปรดอ่านก่อน-READ-FIRST.txt";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private UnfinishedNotice() {}

    /** The journal tells the program all the same when there is no room for it. */
    static void put(Path folder) {
        String text = BYTE_ORDER_MARK + sentence(Language.TH) + "\r\n\r\n" + sentence(Language.EN) + "\r\n";
        try {
            Path notice = folder.resolve(FILE);
            Files.deleteIfExists(notice);
            Files.write(notice, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        } catch (IOException noRoom) {
            return;
        }
    }

    private static String sentence(Language language) {
        return new Messages(language, CommandWording.PLAIN).of("unfinished.notice");
    }

    /** One that can't be removed is removed by the next run. */
    static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException later) {
            return;
        }
    }
}
