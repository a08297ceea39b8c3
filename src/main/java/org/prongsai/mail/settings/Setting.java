package org.prongsai.mail.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Setting of mail by its name, as it is called in {@code mail.properties} and in the environment. */
enum Setting {
    FROM("from"),
    FROM_NAME("from-name"),
    REPLY_TO("reply-to"),
    SMTP_HOST("smtp.host"),
    SMTP_PORT("smtp.port"),
    SMTP_SECURITY("smtp.security"),
    SMTP_USER("smtp.user"),
    SMTP_PASSWORD("smtp.password"),
    SMTP_TOKEN("smtp.token"),
    IMAP_HOST("imap.host"),
    IMAP_PORT("imap.port"),
    IMAP_SECURITY("imap.security"),
    IMAP_USER("imap.user"),
    IMAP_PASSWORD("imap.password"),
    IMAP_TOKEN("imap.token"),
    IMAP_FOLDER("imap.folder"),
    TRUST("trust"),
    TIMEOUT("timeout"),
    PAUSE("pause"),
    SIZE_LIMIT("size-limit");

    private static final String ENVIRONMENT = "PRONGSAI_MAIL_";

    private final String key;

    Setting(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** {@code PRONGSAI_MAIL_SMTP_PASSWORD}. */
    String variable() {
        return ENVIRONMENT + name();
    }

    /** Whether nobody is to be shown it. */
    boolean isSecret() {
        return switch (this) {
            case SMTP_PASSWORD, SMTP_TOKEN, IMAP_PASSWORD, IMAP_TOKEN -> true;
            default -> false;
        };
    }

    static Optional<Setting> of(String key) {
        String plain = key.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.key.equals(plain)).findFirst();
    }
}
