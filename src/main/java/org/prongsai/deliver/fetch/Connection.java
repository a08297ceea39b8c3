package org.prongsai.deliver.fetch;

import jakarta.mail.Folder;
import org.prongsai.deliver.ServerWords;
import org.prongsai.io.JobFailure;
import org.prongsai.text.Sentence;

/** Tells a bad mail, after which one goes on, from a lost server. */
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
    void mustStand(Exception problem) {
        if (problem instanceof JobFailure told) {
            throw told;
        }
        if (!folder.isOpen()) {
            throw lost(problem);
        }
    }

    JobFailure lost(Exception problem) {
        return new JobFailure(Sentence.of("failure.imap-lost", server, ServerWords.of(problem)), problem);
    }
}
