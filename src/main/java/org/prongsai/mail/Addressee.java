package org.prongsai.mail;

import java.util.Optional;
import org.prongsai.text.MailAddress;

/**
 * Addressee of a mail: a division, or a recipient of the edition.
 *
 * @param code the division's, empty for a recipient of the edition
 * @param name of the division, or of the recipient; may be empty
 * @param address empty when the plan has none
 */
public record Addressee(String code, String name, Optional<String> address) {
    public Addressee {
        if (address.isPresent() && !MailAddress.isValid(address.get())) {
            throw new IllegalArgumentException("not an address: " + address.get());
        }
        if (address.isEmpty() && name.isBlank()) {
            throw new IllegalArgumentException("nobody is addressed");
        }
    }

    /** The name, or the address where there is no name. */
    public String called() {
        return name.isBlank() ? address.orElseThrow() : name;
    }
}
