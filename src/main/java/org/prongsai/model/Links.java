package org.prongsai.model;

import java.util.List;

/**
 * Links in a cell.
 *
 * @param addresses whole, {@code http} or {@code https}; none when a part of what was typed is no address
 */
public record Links(List<String> addresses, String asWritten) implements FieldValue {
    public Links {
        addresses = List.copyOf(addresses);
    }

    @Override
    public String counts() {
        return addresses.isEmpty() ? asWritten : String.join("\n", addresses);
    }

    @Override
    public boolean isUnclear() {
        return addresses.isEmpty() && !isBlank();
    }

    @Override
    public boolean isBlank() {
        return Field.isUnseen(asWritten);
    }

    @Override
    public Links asTyped(String typed) {
        return new Links(List.of(), typed);
    }
}
