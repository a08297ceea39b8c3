package org.prongsai.mail.fetch;

import jakarta.mail.Folder;
import org.prongsai.io.JobFailure;
import org.prongsai.mail.ServerReply;
import org.prongsai.message.LocalizedMessage;

/** Connection to a mailbox, which tells a bad mail, after which one goes on, from a lost server. */
final class Connection {
    private final String server;
    private final Folder folder;

    Connection(String server, Folder folder) {
        this.server = server;
        this.folder = folder;
    }

    /**
     * Returns when the problem is the mail's alone.
     *
     * @throws JobFailure when the server is gone
     */
    void requireOpen(Exception problem) {
        if (problem instanceof JobFailure told) {
            throw told;
        }
        if (!folder.isOpen()) {
            throw lost(problem);
        }
    }

    JobFailure lost(Exception problem) {
        return new JobFailure(LocalizedMessage.of("failure.imap-lost", server, ServerReply.of(problem)), problem);
    }
}
