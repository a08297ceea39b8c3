package org.prongsai.model;

import java.util.Optional;

/** A division (ส่วนราชการ): it fills one form. */
public record Division(DivisionCode code, String name, Optional<String> email) {
    public Division {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a division has a name");
        }
    }
}
