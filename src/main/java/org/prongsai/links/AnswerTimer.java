package org.prongsai.links;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Timer of one address: when its time is over, the connection that is open is closed under whoever waits for it. So a
 * server that sends a byte a second ends in time, which a limit on each read would not do.
 */
final class AnswerTimer implements Closeable {
    private final ScheduledExecutorService alarms;
    private ScheduledFuture<?> alarm;
    private @Nullable Socket open;
    private boolean over;

    AnswerTimer(ScheduledExecutorService alarms, Duration limit) {
        this.alarms = alarms;
        this.alarm = alarms.schedule(this::end, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Closes what is open, and whatever is opened from now on. */
    void end() {
        synchronized (this) {
            over = true;
            closeOpen();
        }
    }

    boolean isOver() {
        synchronized (this) {
            return over;
        }
    }

    /** What is open from now on, in the place of what was. */
    void watch(Socket socket) {
        synchronized (this) {
            open = socket;
            if (over) {
                closeOpen();
            }
        }
    }

    /** What of the time is left, or of a shorter one; a little at least, for none at all means for ever. */
    Duration left(Duration most) {
        Duration left = Duration.ofMillis(Math.max(1, alarm.getDelay(TimeUnit.MILLISECONDS)));
        return left.compareTo(most) < 0 ? left : most;
    }

    /** Waits for others without that it counts. */
    void whileStopped(Waiting waiting) throws InterruptedException {
        long left = Math.max(1, alarm.getDelay(TimeUnit.MILLISECONDS));
        alarm.cancel(false);
        waiting.await();
        alarm = alarms.schedule(this::end, left, TimeUnit.MILLISECONDS);
    }

    /** Wait for others. */
    @FunctionalInterface
    interface Waiting {
        void await() throws InterruptedException;
    }

    private void closeOpen() {
        if (open != null) {
            try {
                open.close();
            } catch (IOException closedAnyway) {
                open = null;
            }
        }
    }

    /** Closes what is open at once: one that is safe would first say good-bye, to whoever does not listen. */
    void hangUp() {
        synchronized (this) {
            closeOpen();
        }
    }

    @Override
    public void close() {
        alarm.cancel(false);
        hangUp();
    }
}
