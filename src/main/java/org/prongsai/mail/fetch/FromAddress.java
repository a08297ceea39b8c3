package org.prongsai.mail.fetch;

import jakarta.mail.Address;
import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.text.MailAddress;

/**
 * Address that a mail says it is from.
 *
 * @param shown the address, empty when there is none; a letter that only looks Latin is shown by its number
 * @param key the address as {@link MailAddress#key} has it, of exactly one sender with a plain address
 * @param pretends the name beside it, when that looks like an address
 */
public record FromAddress(String shown, Optional<String> key, Optional<String> pretends) {
    /** Of a mail whose sender can't be read. */
    static final FromAddress NOBODY = new FromAddress("", Optional.empty(), Optional.empty());

    private static final int FIRST_THAI = 0x0E00;
    private static final int LAST_THAI = 0x0E7F;
    private static final int FIRST_NOT_ASCII = 0x80;

    /** @param from as the mail library reads them; none when the header is not there */
    static FromAddress of(Address... from) {
        String shown = Arrays.stream(from)
                .map(address -> address instanceof InternetAddress internet
                        ? Objects.toString(internet.getAddress(), "")
                        : address.toString())
                .map(HeaderText::of)
                .map(FromAddress::visible)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.joining(", "));
        Optional<String> key =
                from.length == 1 && MailAddress.isValid(shown) ? Optional.of(MailAddress.key(shown)) : Optional.empty();
        return new FromAddress(
                shown, key, names(from).filter(name -> pretends(name, key)).findFirst());
    }

    private static Stream<String> names(Address... from) {
        return Arrays.stream(from)
                .filter(InternetAddress.class::isInstance)
                .map(address -> HeaderText.of(((InternetAddress) address).getPersonal()));
    }

    private static boolean pretends(String name, Optional<String> key) {
        return name.contains("@") && !key.equals(Optional.of(name.toLowerCase(Locale.ROOT)));
    }

    private static String visible(String address) {
        return address.codePoints()
                .mapToObj(c -> c < FIRST_NOT_ASCII || (c >= FIRST_THAI && c <= LAST_THAI)
                        ? Character.toString(c)
                        : String.format(Locale.ROOT, "<U+%04X>", c))
                .collect(Collectors.joining());
    }
}
