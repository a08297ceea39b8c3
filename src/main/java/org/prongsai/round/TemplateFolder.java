package org.prongsai.round;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.prongsai.io.FileAccess;
import org.prongsai.model.Sha256;
import org.prongsai.template.Templates;

/** Templates of the round folder before the built-in ones, and which were used; documents ask for them at the same time. */
public final class TemplateFolder implements Templates {
    private final Path folder;
    private final Map<String, Sha256> used = new ConcurrentSkipListMap<>();

    public TemplateFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] bytes(String name) {
        Path own = folder.resolve(name);
        byte[] content = Files.exists(own) ? FileAccess.read(own) : BuiltInFiles.read("templates/" + name);
        used.put(name, Sha256.of(content));
        return content;
    }

    /** Names and digests of the templates asked for so far. */
    public Map<String, Sha256> used() {
        return used;
    }
}
