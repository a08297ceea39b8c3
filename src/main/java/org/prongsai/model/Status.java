package org.prongsai.model;

import java.util.List;

/** One status of the plan's closed list; {@code aliases} are other wordings the plan accepts for it. */
public record Status(String code, String label, List<String> aliases, Progress progress) {
    public Status {
        aliases = List.copyOf(aliases);
        if (code.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a status has a code and a label");
        }
    }
}
