package org.prongsai.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.desk.http.EventWindow;

/**
 * Windows that are open. They are counted by what they listen to: a hidden window's timers hardly run, so that one that
 * had to say that it is there would be taken for closed.
 */
final class OpenWindows {
    private final Set<EventWindow> windows = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private volatile Instant lastSeen;

    OpenWindows(Clock clock) {
        this.clock = clock;
        this.lastSeen = clock.instant();
    }

    void opened(EventWindow window) {
        windows.add(window);
        window.tell("hello", "");
    }

    /** Tells all of them; who listens no more is found by that. */
    void tell(String event, String data) {
        List.copyOf(windows).stream()
                .filter(window -> !window.tell(event, data))
                .forEach(gone -> {
                    windows.remove(gone);
                    gone.close();
                });
        if (!windows.isEmpty()) {
            lastSeen = clock.instant();
        }
    }

    /** How long there has been none. */
    Duration away() {
        tell("still", "");
        return windows.isEmpty() ? Duration.between(lastSeen, clock.instant()) : Duration.ZERO;
    }

    void closeAll() {
        windows.forEach(EventWindow::close);
        windows.clear();
    }
}
