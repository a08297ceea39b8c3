package org.prongsai.mail.settings;

/** How the program makes itself known to a mail server. What is secret is never printed. */
public sealed interface Login {
    /** The server asks for nothing. */
    record None() implements Login {}

    /** User and password. */
    record Password(String user, String password) implements Login {
        @Override
        public String toString() {
            return "Password[" + user + "]";
        }
    }

    /** User and OAuth2 access token (XOAUTH2). */
    record Token(String user, String token) implements Login {
        @Override
        public String toString() {
            return "Token[" + user + "]";
        }
    }
}
