package org.prongsai.job.verify;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.io.FileAccess;
import org.prongsai.io.Staging;
import org.prongsai.job.publish.PublishJob;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;
import org.prongsai.round.RoundFolder;

/** A folder that was published, beside its own checksums: that is all it says of itself. */
final class PublishedFolder {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private final Path folder;

    PublishedFolder(Path folder) {
        this.folder = folder;
    }

    static boolean matches(Path folder) {
        return Files.isRegularFile(folder.resolve(PublishJob.CHECKSUMS))
                && !Files.isDirectory(folder.resolve(RoundFolder.INPUT));
    }

    Verified verify() {
        List<Difference> differences = new ArrayList<>();
        if (Staging.isUnfinished(folder)) {
            differences.add(Difference.of(PublishJob.CHECKSUMS, "verify.unfinished"));
        }
        Map<String, String> sums = sums(differences);
        sums.forEach((name, digest) -> {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                differences.add(Difference.of(name, "verify.published.gone"));
            } else if (!Sha256.of(FileAccess.read(file)).hex().equals(digest)) {
                differences.add(Difference.of(name, "verify.published.changed"));
            }
        });
        FileAccess.filesBelow(folder).stream()
                .map(file -> folder.relativize(file))
                .filter(name -> !PublishJob.isOurs(name))
                .map(name -> name.toString().replace(File.separatorChar, '/'))
                .filter(name -> !sums.containsKey(name) && !name.equals(PublishJob.CHECKSUMS))
                .forEach(name -> differences.add(Difference.of(name, "verify.published.foreign")));
        return new Verified(
                folder,
                sums.size(),
                false,
                differences,
                List.of(LocalizedMessage.of("verify.published", PublishJob.CHECKSUMS)));
    }

    private Map<String, String> sums(List<Difference> differences) {
        Map<String, String> sums = new TreeMap<>();
        String text = new String(FileAccess.read(folder.resolve(PublishJob.CHECKSUMS)), StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                sums.put(matcher.group(2), matcher.group(1));
            } else {
                differences.add(Difference.of(PublishJob.CHECKSUMS, "verify.published.line", line));
            }
        }
        PublishJob.published().stream()
                .filter(name -> !sums.containsKey(name))
                .forEach(name ->
                        differences.add(Difference.of(PublishJob.CHECKSUMS, "verify.published.unlisted", name)));
        return sums;
    }
}
