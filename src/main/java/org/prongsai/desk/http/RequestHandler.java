package org.prongsai.desk.http;

/** Handler of requests that passed the gate. */
public interface RequestHandler {
    Response answer(Request request);

    /** The response to one that brings more than is taken. */
    Response tooLarge();
}
