package org.prongsai.desk.http;

/** Subscription of a window to what happens. */
@FunctionalInterface
public interface EventSubscription {
    /** @param window to which is written from any thread, until it is gone */
    void open(EventWindow window);
}
