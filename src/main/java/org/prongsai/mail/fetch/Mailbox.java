package org.prongsai.mail.fetch;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.prongsai.io.JobFailure;
import org.prongsai.mail.ServerReply;
import org.prongsai.mail.settings.ImapSettings;
import org.prongsai.mail.settings.MailServer;
import org.prongsai.mail.settings.MailSession;
import org.prongsai.message.LocalizedMessage;

/** A folder of a mailbox, opened to be read only: nothing in it is marked as seen, moved or deleted. */
public final class Mailbox implements AutoCloseable {
    private static final String PROTOCOL = "imap";

    /** How many mails' structures are asked for at once. */
    private static final int BATCH = 500;

    private final Store store;
    private final Folder folder;
    private final Connection connection;

    private Mailbox(Store store, Folder folder, String server) {
        this.store = store;
        this.folder = folder;
        this.connection = new Connection(server, folder);
    }

    /** @throws JobFailure when the server can't be reached, does not let us in, or has no such folder */
    public static Mailbox open(ImapSettings settings) {
        MailServer server = settings.server();
        Store store = connected(server);
        try {
            Folder folder = store.getFolder(settings.folder());
            folder.open(Folder.READ_ONLY);
            return new Mailbox(store, folder, server.name());
        } catch (MessagingException e) {
            JobFailure failure = new JobFailure(
                    LocalizedMessage.of("failure.imap-folder", settings.folder(), server.name(), ServerReply.of(e)), e);
            end(store, failure);
            throw failure;
        }
    }

    private static Store connected(MailServer server) {
        // A part is asked for at once: of one asked for in pieces, the library takes a piece refused for the end.
        MailSession session =
                new MailSession(server, PROTOCOL).set("peek", "true").set("partialfetch", "false");
        try {
            Store store = session.open().getStore(PROTOCOL);
            session.connect(store);
            return store;
        } catch (AuthenticationFailedException e) {
            throw new JobFailure(LocalizedMessage.of("failure.imap-login", server.name(), ServerReply.of(e)), e);
        } catch (MessagingException e) {
            throw new JobFailure(LocalizedMessage.of("failure.imap-unreachable", server.name(), ServerReply.of(e)), e);
        }
    }

    /** The mails that were received on a day or later, in the mailbox's order. */
    public List<MailMessage> since(LocalDate day) {
        // At noon the library, which cuts the time off in the machine's zone, can't make another day of it.
        Date noon = Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        try {
            Message[] messages = folder.search(new ReceivedDateTerm(ComparisonTerm.GE, noon));
            for (int from = 0; from < messages.length; from += BATCH) {
                structures(Arrays.copyOfRange(messages, from, Math.min(messages.length, from + BATCH)));
            }
            return Arrays.stream(messages)
                    .map(message -> new MailMessage(message, connection))
                    .toList();
        } catch (MessagingException e) {
            throw connection.lost(e);
        }
    }

    /** Asked for together, because it is faster; when one mail spoils that, each is asked for when its turn comes. */
    private void structures(Message... messages) {
        FetchProfile profile = new FetchProfile();
        profile.add(FetchProfile.Item.ENVELOPE);
        profile.add(FetchProfile.Item.CONTENT_INFO);
        try {
            folder.fetch(messages, profile);
        } catch (MessagingException | RuntimeException e) {
            connection.requireOpen(e);
        }
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (MessagingException unansweredGoodbye) {
            // Everything wanted was read by now; whatever was not has been told.
        }
    }

    private static void end(Store store, JobFailure failure) {
        try {
            store.close();
        } catch (MessagingException e) {
            failure.addSuppressed(e);
        }
    }
}
