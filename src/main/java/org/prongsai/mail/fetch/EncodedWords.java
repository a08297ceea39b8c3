package org.prongsai.mail.fetch;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decoder of words such as {@code =?UTF-8?B?4LmB?=} within a header's text. Unlike the mail library's decoder this one
 * also takes them where the standard has none, in a file's name beside its ending, and puts together a Thai letter that
 * was cut in two.
 */
final class EncodedWords {
    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s*]+)(?:\\*[^?\\s]*)?\\?([BbQq])\\?([^?]*)\\?=");
    private static final Pattern ESCAPED = Pattern.compile("=([0-9A-Fa-f]{2})|[^=]|=");
    private static final int HEX = 16;

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private Charset charset = StandardCharsets.UTF_8;

    private EncodedWords() {}

    static String decoded(String raw) {
        return new EncodedWords().read(raw);
    }

    private String read(String raw) {
        Matcher word = WORD.matcher(raw);
        int at = 0;
        while (word.find()) {
            String between = raw.substring(at, word.start());
            // Space between two words stands for nothing.
            if (at == 0 || !between.isBlank()) {
                plain(between);
            }
            word(word.group(), word.group(1), word.group(2), word.group(3));
            at = word.end();
        }
        plain(raw.substring(at));
        return text.toString();
    }

    private void word(String whole, String charsetName, String encoding, String content) {
        Optional<Charset> named = charset(charsetName);
        Optional<byte[]> bytes =
                encoding.toLowerCase(Locale.ROOT).equals("b") ? base64(content) : Optional.of(quoted(content));
        if (named.isEmpty() || bytes.isEmpty()) {
            plain(whole);
            return;
        }
        if (!named.get().equals(charset)) {
            flush();
            charset = named.get();
        }
        pending.writeBytes(bytes.get());
    }

    private void plain(String between) {
        flush();
        text.append(between);
    }

    private void flush() {
        text.append(pending.toString(charset));
        pending.reset();
    }

    /** What an unknown charset's word says can't be told; it is shown as it came. */
    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(MimeUtility.javaCharset(name)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> base64(String content) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(content));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static byte[] quoted(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher letter = ESCAPED.matcher(content.replace('_', ' '));
        while (letter.find()) {
            if (letter.group(1) == null) {
                bytes.writeBytes(letter.group().getBytes(StandardCharsets.ISO_8859_1));
            } else {
                bytes.write(Integer.parseInt(letter.group(1), HEX));
            }
        }
        return bytes.toByteArray();
    }
}
