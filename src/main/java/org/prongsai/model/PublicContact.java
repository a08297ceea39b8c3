package org.prongsai.model;

/**
 * Contact for the public: whom it may ask about what was published. Texts are empty where the plan names none.
 *
 * @param name of a section or an office
 */
public record PublicContact(String name, String telephone, String email) {
    /** Nobody. */
    public static final PublicContact NONE = new PublicContact("", "", "");

    /** Whether the plan names nobody. */
    public boolean isNone() {
        return equals(NONE);
    }
}
