package org.prongsai.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.prongsai.model.LinkProblem;

/** Lookup of a host: once for each request, so that the addresses that are checked are those that are dialled. */
final class HostLookup {
    private final HostResolver resolver;
    private final LinkLimits limits;
    private final ExecutorService threads;

    /** @param threads for what can't be broken off */
    HostLookup(HostResolver resolver, LinkLimits limits, ExecutorService threads) {
        this.resolver = resolver;
        this.limits = limits;
        this.threads = threads;
    }

    /** @throws LinkFault when there is none, or one of them is not of the public internet */
    List<InetAddress> of(HostName host, AnswerTimer timer) throws LinkFault {
        List<InetAddress> addresses =
                host.number().isPresent() ? List.of(host.number().get()) : lookUp(host.written(), timer);
        if (addresses.isEmpty()) {
            throw new LinkFault(LinkProblem.NO_HOST);
        }
        if (!addresses.stream().allMatch(PublicAddresses::holds)) {
            throw new LinkFault(LinkProblem.NOT_PUBLIC);
        }
        return addresses;
    }

    private List<InetAddress> lookUp(String name, AnswerTimer timer) throws LinkFault {
        Callable<List<InetAddress>> task = () -> List.copyOf(resolver.resolve(name));
        Future<List<InetAddress>> asked = threads.submit(task);
        try {
            return asked.get(timer.left(limits.answer()).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            asked.cancel(true);
            throw new LinkFault(LinkProblem.TOO_SLOW);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new LinkFault(LinkProblem.NOT_ASKED);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnknownHostException) {
                throw new LinkFault(LinkProblem.NO_HOST);
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
