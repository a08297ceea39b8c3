package org.prongsai.job.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.prongsai.io.FileAccess;
import org.prongsai.model.Sha256;

/**
 * Cache of what the files of one round were read as, for whoever looks at the round again and again. A file is read anew
 * unless every byte of it is as it was, and so are its grounds; what the last look did not meet is forgotten.
 */
public final class ReadCache {
    private @Nullable Generation last;

    /** Files as they were read on the same grounds. */
    private record Generation(ReadGrounds grounds, Map<FileState, List<ReadItem>> items) {}

    /** A file with its content. */
    private record FileState(Path file, Sha256 content) {}

    /** For one look. */
    synchronized Session on(ReadGrounds grounds) {
        Generation now = last;
        if (now == null || !now.grounds.equals(grounds)) {
            now = new Generation(grounds, new ConcurrentHashMap<>());
            last = now;
        }
        return new Session(now.items);
    }

    /** Look at all files of a round, several at a time. */
    static final class Session {
        private final Map<FileState, List<ReadItem>> items;
        private final Set<FileState> met = ConcurrentHashMap.newKeySet();

        private Session(Map<FileState, List<ReadItem>> items) {
            this.items = items;
        }

        /** @param read reads the file; not asked where it is known */
        List<ReadItem> of(Path file, Supplier<List<ReadItem>> read) {
            FileState state = new FileState(file, FileAccess.digest(file));
            met.add(state);
            List<ReadItem> known = items.get(state);
            if (known != null) {
                return known;
            }
            List<ReadItem> fresh = read.get();
            // What was written to meanwhile is not what was read.
            if (FileAccess.digest(file).equals(state.content)) {
                items.put(state, List.copyOf(fresh));
            }
            return fresh;
        }

        void end() {
            items.keySet().retainAll(met);
        }
    }
}
