package org.prongsai.model;

/** The municipality that reports. {@code contact} is whom an official asks, empty when the plan names nobody. */
public record Organisation(String name, String contact) {
    public Organisation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an organisation has a name");
        }
    }
}
