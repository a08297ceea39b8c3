package org.prongsai.deliver.send;

/** What became of one attempt to send a mail. */
public sealed interface SendOutcome {
    /** The server took it and said so. */
    record Sent(String words) implements SendOutcome {}

    /**
     * It certainly did not go: the server said no, or the end of the mail never reached it.
     *
     * @param brokenOff whether the connection is gone
     * @param address whether it was the addressee's address that the server did not take
     */
    record Refused(String words, boolean brokenOff, boolean address) implements SendOutcome {}

    /** It was handed over whole and no answer came: it may have gone. */
    record Unknown(String words) implements SendOutcome {}

    /** The server's words, or what broke. */
    String words();
}
