package org.prongsai.desk.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Window of a browser that listens. */
public final class EventWindow implements AutoCloseable {
    private final HttpExchange exchange;
    private final OutputStream out;

    EventWindow(HttpExchange exchange) {
        this.exchange = exchange;
        this.out = exchange.getResponseBody();
    }

    /**
     * @param event a word
     * @param data a line
     * @return whether the window still listens
     */
    public synchronized boolean tell(String event, String data) {
        try {
            out.write(("event: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void close() {
        exchange.close();
    }
}
