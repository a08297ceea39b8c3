package org.prongsai.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;
import org.prongsai.template.Templates;
import org.prongsai.text.StrictText;

/**
 * Templates of the round folder before the built-in ones. Each is read once, so that what is used is what the manifest
 * names. One that lies there and can't be used is told: the built-in wording in its place would be somebody else's.
 */
public final class TemplateFolder implements Templates {
    /** What an edition is made with, and the first page of what is published of it. */
    public static final List<String> OF_EDITION = List.of(
            "form.xlsx", "index.html.vm", "letter.html.vm", "memo.docx", "report-pdf.html.vm", "report.html.vm");

    /** The office's own emblem for the memo; none is built in. */
    public static final String EMBLEM = "garuda.png";

    /** What the edition of a round of many agencies is made with. */
    public static final List<String> OF_AGENCIES = List.of("agencies.html.vm");

    private static final String TEXT = ".vm";

    private final Path folder;
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    public TemplateFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws JobFailure when one lies there and can't be read, or is empty */
    @Override
    public byte[] bytes(String name) {
        return read.computeIfAbsent(name, this::first).clone();
    }

    @Override
    public Optional<byte[]> own(String name) {
        return isThere(name) ? Optional.of(bytes(name)) : Optional.empty();
    }

    /** How it stands to the one that is built in. */
    public TemplateState state(String name) {
        if (!isThere(name)) {
            return TemplateState.ABSENT;
        }
        Sha256 digest = Sha256.of(bytes(name));
        if (digest.equals(Sha256.of(builtIn(name)))) {
            return TemplateState.CURRENT;
        }
        return TemplateLedger.ofProgram().knows(name, digest) ? TemplateState.EARLIER : TemplateState.OWN;
    }

    /** The one that is built in, whatever lies in the folder. */
    public static byte[] builtIn(String name) {
        return BuiltInFiles.read(RoundFolder.TEMPLATES + "/" + name);
    }

    private byte[] first(String name) {
        if (!isThere(name)) {
            return builtIn(name);
        }
        Path own = folder.resolve(name);
        byte[] content = Files.isRegularFile(own) ? own(own) : fail("failure.template-no-file", own, null);
        if (name.endsWith(TEXT) && StrictText.typed(content).isEmpty()) {
            throw JobFailure.ofSetup(
                    LocalizedMessage.of("failure.template-letters", own, StrictText.badLine(content)), null);
        }
        boolean empty = StrictText.typed(content).filter(String::isBlank).isPresent();
        return empty ? fail("failure.template-empty", own, null) : content;
    }

    private static byte[] own(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return fail("failure.template-unreadable", file, e);
        }
    }

    /** Whether anything of that name lies in the folder. */
    public boolean isThere(String name) {
        if (isThere(folder) && !Files.isDirectory(folder)) {
            fail("failure.template-no-folder", folder, null);
        }
        return isThere(folder.resolve(name));
    }

    /** That nobody may look somewhere is not that nothing is there; a link to nothing is something. */
    private static boolean isThere(Path path) {
        try {
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException none) {
            return false;
        } catch (IOException e) {
            fail("failure.template-unreadable", path, e);
            return false;
        }
    }

    private static byte[] fail(String key, Path file, @Nullable IOException cause) {
        throw JobFailure.ofSetup(LocalizedMessage.of(key, file), cause);
    }

    /** The digests of what an edition is made with, the emblem among them where there is one. */
    public Map<String, Sha256> digestsOfEdition() {
        Map<String, Sha256> digests = new TreeMap<>(digests(OF_EDITION));
        own(EMBLEM).ifPresent(emblem -> digests.put(EMBLEM, Sha256.of(emblem)));
        return digests;
    }

    /** The digests of some templates as they are, or are built in. */
    public Map<String, Sha256> digests(List<String> names) {
        Map<String, Sha256> digests = new TreeMap<>();
        names.forEach(name -> digests.put(name, Sha256.of(bytes(name))));
        return digests;
    }
}
