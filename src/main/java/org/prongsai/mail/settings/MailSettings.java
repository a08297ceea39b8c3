package org.prongsai.mail.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.message.LocalizedMessage;

/**
 * The settings of mail: from {@code mail.properties} in the round folder, each overridden by the environment. Nothing of
 * them is ever written anywhere else.
 */
public final class MailSettings {
    /** The file's name in the round folder. */
    public static final String FILE = "mail.properties";

    private static final int MAX_PAUSE = 60_000;
    private static final int USUAL_PAUSE = 500;
    private static final int USUAL_LIMIT = 20;
    private static final int MAX_SIZE_LIMIT = 150;
    private static final int MEGA = 20;
    private static final ServerSettings SMTP = new ServerSettings(
            Setting.SMTP_HOST,
            Setting.SMTP_PORT,
            Setting.SMTP_SECURITY,
            Setting.SMTP_USER,
            Setting.SMTP_PASSWORD,
            Setting.SMTP_TOKEN,
            Security.STARTTLS,
            Map.of(Security.STARTTLS, 587, Security.TLS, 465, Security.NONE, 25));
    private static final ServerSettings IMAP = new ServerSettings(
            Setting.IMAP_HOST,
            Setting.IMAP_PORT,
            Setting.IMAP_SECURITY,
            Setting.IMAP_USER,
            Setting.IMAP_PASSWORD,
            Setting.IMAP_TOKEN,
            Security.TLS,
            Map.of(Security.STARTTLS, 143, Security.TLS, 993, Security.NONE, 143));

    private final GivenSettings given;

    /**
     * @param folder the round folder
     * @param environment of the process
     */
    public MailSettings(Path folder, Map<String, String> environment) {
        this(new GivenSettings(folder, SettingsFile.of(folder.resolve(FILE)), environment));
    }

    MailSettings(GivenSettings given) {
        this.given = given;
    }

    /** @throws IllegalArgumentException when there is no such setting */
    public SettingEntry entry(String key) {
        return given.entry(Setting.of(key).orElseThrow(() -> new IllegalArgumentException("no setting " + key)));
    }

    /** What is missing or wrong, each a sentence; known only after settings were asked for. */
    public List<LocalizedMessage> faults() {
        return given.faults();
    }

    /** @return nothing when there are faults */
    public Optional<SmtpSettings> smtp() {
        Optional<MailServer> server = SMTP.server(given);
        Optional<String> from = given.address(Setting.FROM);
        if (from.isEmpty()) {
            given.missing(Setting.FROM);
        }
        Optional<String> replyTo = given.address(Setting.REPLY_TO);
        Optional<String> fromName = given.value(Setting.FROM_NAME);
        Duration pause = Duration.ofMillis(given.number(Setting.PAUSE, 0, MAX_PAUSE, USUAL_PAUSE));
        long limit = (long) given.number(Setting.SIZE_LIMIT, 1, MAX_SIZE_LIMIT, USUAL_LIMIT) << MEGA;
        return given.faults().isEmpty()
                ? server.map(known -> new SmtpSettings(known, from.orElseThrow(), fromName, replyTo, pause, limit))
                : Optional.empty();
    }

    /** @return nothing when there are faults */
    public Optional<ImapSettings> imap() {
        String folder = given.value(Setting.IMAP_FOLDER).orElse("INBOX");
        Optional<MailServer> server = IMAP.server(given);
        // No mailbox is open to everybody; a secret without its user was complained of already.
        if (Stream.of(Setting.IMAP_USER, Setting.IMAP_PASSWORD, Setting.IMAP_TOKEN)
                .allMatch(setting -> given.value(setting).isEmpty())) {
            given.missing(Setting.IMAP_USER);
        }
        return given.faults().isEmpty() ? server.map(known -> new ImapSettings(known, folder)) : Optional.empty();
    }
}
