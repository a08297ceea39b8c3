package org.prongsai.job.review;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.intake.ReceivedList;
import org.prongsai.layout.ReceivedListColumn;
import org.prongsai.model.LinksReading;
import org.prongsai.model.Sha256;
import org.prongsai.round.edition.Manifest;
import org.prongsai.round.links.LinksFile;

/** Scope of a review: all files of the input, or those alone that an edition was made of. */
public final class InputScope {
    private final boolean all;
    private final Set<String> listed = new HashSet<>();
    private final Set<String> leftOut = new TreeSet<>();

    private String mailList = "";
    private Optional<Sha256> links = Optional.empty();

    private InputScope(boolean all) {
        this.all = all;
    }

    /** Every file that is there. */
    public static InputScope ofAll() {
        return new InputScope(true);
    }

    /** The files that a manifest lists; others came since. */
    public static InputScope of(Manifest manifest) {
        InputScope scope = new InputScope(false);
        scope.links = manifest.links();
        for (Manifest.Entry entry : manifest.inputs()) {
            scope.listed.add(entry.path());
            if (entry.path().equals(ReceivedListColumn.PATH)) {
                scope.mailList = entry.sha256();
            }
        }
        return scope;
    }

    /** Whether a file on the disk is one of them, or may be a zip with one of them in it. */
    boolean opens(String path) {
        boolean opens = all || listed.contains(path) || listed.stream().anyMatch(one -> one.startsWith(path + "/"));
        if (!opens) {
            leftOut.add(path);
        }
        return opens;
    }

    /** The list of what came by mail, as it was then: what was fetched since has added to it. */
    public Optional<byte[]> mailList(Path input) {
        if (all) {
            return ReceivedList.bytes(input);
        }
        return mailList.isEmpty()
                ? Optional.empty()
                : ReceivedList.bytes(input)
                        .map(now -> ReceivedList.before(now, mailList).orElse(now));
    }

    /** What evidence links replied: when they were last asked, or when they were before that edition was made. */
    LinksReading links(Path output) {
        LinksFile file = new LinksFile(output);
        return all ? file.read() : links.map(file::read).orElse(LinksReading.none());
    }

    boolean holds(String path) {
        boolean holds = all || listed.contains(path);
        if (!holds) {
            leftOut.add(path);
        }
        return holds;
    }

    /** The files that came since, in the order of their paths. */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }
}
