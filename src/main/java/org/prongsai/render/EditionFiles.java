package org.prongsai.render;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;

/** An edition's files, each rendered when it is first asked for and then kept; several at a time when all are wanted. */
public final class EditionFiles implements Rendered {
    private final Formats formats;
    private final Edition edition;
    private final Map<String, FutureTask<byte[]>> tasks = new ConcurrentHashMap<>();
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
        return result(begin(name));
    }

    /** Renders it, unless that was begun before: then this does nothing. */
    private FutureTask<byte[]> begin(String name) {
        FutureTask<byte[]> task = tasks.computeIfAbsent(name, wanted -> new FutureTask<>(() -> render(wanted)));
        task.run();
        return task;
    }

    private byte[] render(String name) {
        begun.get().push(name);
        try {
            return formats.named(name).render(edition, this);
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
        List<Thread> helpers = IntStream.range(1, Runtime.getRuntime().availableProcessors())
                .mapToObj(number -> new Thread(() -> longestFirst.forEach(this::begin), "prongsai-render-" + number))
                .toList();
        helpers.forEach(helper -> {
            helper.setDaemon(true);
            helper.start();
        });
        longestFirst.forEach(this::begin);
        longestFirst.forEach(this::file);
    }

    private static byte[] result(FutureTask<byte[]> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw rethrown(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(ExecutionException problem) {
        if (problem.getCause() instanceof Error error) {
            throw error;
        }
        return problem.getCause() instanceof RuntimeException own
                ? own
                : new IllegalStateException("a format may not throw this", problem);
    }
}
