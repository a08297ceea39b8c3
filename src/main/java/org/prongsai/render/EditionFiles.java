package org.prongsai.render;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.io.OnceTask;

/** An edition's files, each rendered when it is first asked for and then kept; several at a time when all are wanted. */
public final class EditionFiles implements RenderedFiles {
    private final Formats formats;
    private final Edition edition;
    private final Map<String, OnceTask<byte[]>> tasks = new ConcurrentHashMap<>();
    /** What this thread is in the middle of: a file that takes itself in would wait for itself. */
    private final ThreadLocal<Deque<String>> begun = ThreadLocal.withInitial(ArrayDeque::new);

    public EditionFiles(Formats formats, Edition edition) {
        this.formats = formats;
        this.edition = edition;
    }

    @Override
    public byte[] file(String name) {
        if (begun.get().contains(name)) {
            throw new IllegalStateException(name + " takes itself in");
        }
        return begin(name).result();
    }

    @Override
    public byte[] open(String name) {
        Edition open = edition.open();
        return open == edition ? file(name) : formats.named(name).render(open, this);
    }

    /** Whether the edition has such a file. */
    public boolean has(String name) {
        return formats.named(name).isOf(edition.open());
    }

    private OnceTask<byte[]> begin(String name) {
        OnceTask<byte[]> task = tasks.computeIfAbsent(name, wanted -> new OnceTask<>(() -> render(wanted)));
        task.run();
        return task;
    }

    private byte[] render(String name) {
        begun.get().push(name);
        try {
            OutputFormat format = formats.named(name);
            return format.render(format.isForOffice() ? edition : edition.open(), this);
        } finally {
            begun.get().pop();
        }
    }

    /** Renders several at a time, as many as the machine has processors; what takes longest begins first. */
    public void renderAll(List<String> names) {
        List<String> longestFirst = names.stream()
                .sorted(Comparator.comparing(
                                (String name) -> formats.named(name).effort())
                        .reversed())
                .toList();
        OnceTask.onOtherProcessors("render", () -> longestFirst.forEach(this::begin));
        longestFirst.forEach(this::begin);
        longestFirst.forEach(this::file);
    }
}
