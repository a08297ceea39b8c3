package org.prongsai.mail.settings;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Login by which the program makes itself known to a mail server. What is secret is never printed. */
public sealed interface Login {
    /** The server asks for nothing. */
    record None() implements Login {
        @Override
        public <R extends @Nullable Object> R fold(
                Function<None, R> none, Function<Password, R> password, Function<Token, R> token) {
            return none.apply(this);
        }
    }

    /** User and password. */
    record Password(String user, String password) implements Login {
        @Override
        public String toString() {
            return "Password[" + user + "]";
        }

        @Override
        public <R extends @Nullable Object> R fold(
                Function<None, R> none, Function<Password, R> password, Function<Token, R> token) {
            return password.apply(this);
        }
    }

    /** User and OAuth2 access token (XOAUTH2). */
    record Token(String user, String token) implements Login {
        @Override
        public String toString() {
            return "Token[" + user + "]";
        }

        @Override
        public <R extends @Nullable Object> R fold(
                Function<None, R> none, Function<Password, R> password, Function<Token, R> token) {
            return token.apply(this);
        }
    }

    /** What each case comes to: one more does not compile until everybody knows it. */
    <R extends @Nullable Object> R fold(
            Function<None, R> none, Function<Password, R> password, Function<Token, R> token);
}
