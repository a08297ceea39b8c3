package org.prongsai.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** An edition's files, each rendered when it is first asked for and then kept. */
public final class EditionFiles implements Rendered {
    private final Formats formats;
    private final Edition edition;
    private final Map<String, byte[]> rendered = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    public EditionFiles(Formats formats, Edition edition) {
        this.formats = formats;
        this.edition = edition;
    }

    @Override
    public byte[] file(String name) {
        byte[] known = rendered.get(name);
        if (known != null) {
            return known;
        }
        if (!begun.add(name)) {
            throw new IllegalStateException(name + " takes itself in");
        }
        byte[] content = formats.named(name).render(edition, this);
        rendered.put(name, content);
        return content;
    }
}
