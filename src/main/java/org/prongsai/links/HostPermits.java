package org.prongsai.links;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Permits to speak to a host: so many at a time, also with those that were redirected to it. */
final class HostPermits {
    private final int ofOneHost;
    private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();

    HostPermits(int ofOneHost) {
        this.ofOneHost = ofOneHost;
    }

    /** Waits for its turn, without that the timer runs. */
    void take(HostName host, AnswerTimer timer) throws InterruptedException {
        Semaphore permits = of(host);
        if (!permits.tryAcquire()) {
            timer.whileStopped(permits::acquire);
        }
    }

    void giveBack(HostName host) {
        of(host).release();
    }

    private Semaphore of(HostName host) {
        return hosts.computeIfAbsent(host.written(), name -> new Semaphore(ofOneHost));
    }
}
