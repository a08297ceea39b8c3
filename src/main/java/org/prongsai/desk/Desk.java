package org.prongsai.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.prongsai.desk.http.LocalServer;
import org.prongsai.desk.round.JobWorker;
import org.prongsai.desk.round.RoundShelf;
import org.prongsai.io.JobFailure;

/** Desk of the secretariat: a server on this machine, for as long as somebody looks at its pages. */
public final class Desk implements AutoCloseable {
    /** How long it waits for a window to come back. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final long SECONDS_BETWEEN_LOOKS = 5;

    private final OpenWindows windows;
    private final JobWorker worker;
    private final LocalServer server;
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * Opens it.
     *
     * @param bugs told what should not have happened
     */
    public Desk(DeskRequest request, Clock clock, Consumer<Exception> bugs) {
        RoundShelf shelf = new RoundShelf(request.home(), request.round(), request.build());
        windows = new OpenWindows(clock);
        worker = new JobWorker(bugs);
        server = new LocalServer(
                request.port(), new DeskRouter(request, shelf, worker, windows, clock, bugs, ended::countDown));
        // Read while the browser is still starting, so that nobody waits for it.
        Thread first = new Thread(() -> shelf.rounds().stream().limit(1).forEach(round -> {
            try {
                round.look();
            } catch (JobFailure told) {
                // Who opens the round is told.
                return;
            } catch (RuntimeException bug) {
                bugs.accept(bug);
            }
        }));
        first.setDaemon(true);
        first.start();
    }

    /** What opens it in a browser, once. */
    public String startAddress() {
        return server.startAddress();
    }

    /** Waits until it is ended by its button, or nobody has looked for a while and no job runs. */
    public void awaitEnd() throws InterruptedException {
        while (!ended.await(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS)) {
            if (windows.away().compareTo(PATIENCE) > 0 && worker.current().isEmpty()) {
                return;
            }
        }
    }

    @Override
    public void close() {
        windows.closeAll();
        server.close();
        worker.close();
    }
}
