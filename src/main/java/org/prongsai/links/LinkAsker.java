package org.prongsai.links;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import org.prongsai.model.LinkReply;

/**
 * Asker of many addresses, a few at a time and fewer of one host, within a time that is bounded whatever the servers do.
 * What may be asked is not for whoever makes one to say: {@link PublicAddresses} does.
 */
public final class LinkAsker {
    private final HostResolver resolver;
    private final Dialer dialer;
    private final SSLSocketFactory tls;
    private final LinkLimits limits;
    private final Clock clock;

    /** @param clock says when an address was asked */
    public LinkAsker(Clock clock) {
        this(
                HostResolver.SYSTEM,
                Dialer.DIRECT,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                LinkLimits.OWN,
                clock);
    }

    LinkAsker(HostResolver resolver, Dialer dialer, SSLSocketFactory tls, LinkLimits limits, Clock clock) {
        this.resolver = resolver;
        this.dialer = dialer;
        this.tls = tls;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param urls each is asked once, however often it stands there
     * @param answered told of each as it is answered, one at a time
     * @return the replies in the order of the addresses, those for which there was no time among them
     */
    public Map<String, LinkReply> ask(Collection<String> urls, Runnable answered) {
        Set<String> each = Set.copyOf(urls);
        Map<String, LinkReply> replies = new Run(answered).replies(each);
        Map<String, LinkReply> ordered = new LinkedHashMap<>();
        urls.forEach(url -> ordered.computeIfAbsent(url, it -> replies.getOrDefault(it, LinkReply.notAsked(it))));
        return ordered;
    }

    /** One run over addresses. */
    private final class Run {
        private final Runnable answered;
        private final ThreadFactory daemons = task -> {
            Thread thread = new Thread(task, "link");
            thread.setDaemon(true);
            return thread;
        };
        private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(daemons);
        private final ExecutorService lookups = Executors.newCachedThreadPool(daemons);
        private final ExecutorService lanes = Executors.newFixedThreadPool(limits.atOnce(), daemons);
        private final Set<AnswerTimer> running = ConcurrentHashMap.newKeySet();
        private final Map<String, LinkReply> replies = new LinkedHashMap<>();
        private final LinkClient client = new LinkClient(
                new HostLookup(resolver, limits, lookups),
                new WebConnection(dialer, tls, limits),
                new WebRequest(limits),
                new HostPermits(limits.ofOneHost()),
                clock);
        private boolean over;

        Run(Runnable answered) {
            this.answered = answered;
        }

        Map<String, LinkReply> replies(Collection<String> urls) {
            List<Future<Boolean>> ended = ended(urls);
            synchronized (this) {
                over = true;
            }
            lanes.shutdownNow();
            lookups.shutdownNow();
            running.forEach(AnswerTimer::end);
            alarms.shutdownNow();
            ended.forEach(Run::requireSound);
            return replies;
        }

        private List<Future<Boolean>> ended(Collection<String> urls) {
            try {
                return lanes.invokeAll(lanes(urls), limits.run().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return List.of();
            }
        }

        /** Our own bug is not taken for a server's. */
        private static void requireSound(Future<Boolean> lane) {
            try {
                lane.get();
            } catch (CancellationException | InterruptedException timeIsOver) {
                return;
            } catch (ExecutionException bug) {
                throw new IllegalStateException(bug.getCause());
            }
        }

        /** As many for each host as may speak to it at once; of every host one before the second of any. */
        private List<Callable<Boolean>> lanes(Collection<String> urls) {
            Map<String, Queue<String>> hosts = new LinkedHashMap<>();
            urls.forEach(url -> hosts.computeIfAbsent(host(url), name -> new ConcurrentLinkedQueue<>())
                    .add(url));
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int lane = 0; lane < limits.ofOneHost(); lane++) {
                hosts.values().forEach(queue -> all.add(() -> run(queue)));
            }
            return all;
        }

        private String host(String url) {
            try {
                return LinkAddress.of(url).host().written();
            } catch (LinkFault noAddress) {
                return "";
            }
        }

        private boolean run(Queue<String> queue) {
            for (String url = queue.poll(); url != null && !isOver(); url = queue.poll()) {
                try (AnswerTimer timer = new AnswerTimer(alarms, limits.answer())) {
                    running.add(timer);
                    answered(client.ask(url, timer));
                    running.remove(timer);
                }
            }
            return true;
        }

        private boolean isOver() {
            synchronized (this) {
                return over || Thread.currentThread().isInterrupted();
            }
        }

        /** What comes when the time is over comes too late: the replies are taken already. */
        private void answered(LinkReply reply) {
            synchronized (this) {
                if (!over) {
                    replies.put(reply.url(), reply);
                    answered.run();
                }
            }
        }
    }
}
