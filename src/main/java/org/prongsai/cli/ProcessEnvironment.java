package org.prongsai.cli;

import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/**
 * Environment of the process: what it finds around it.
 *
 * @param in where a person answers questions
 * @param environment variables
 * @param clock in Thai time, for what happens today; no figure depends on it
 */
public record ProcessEnvironment(InputStream in, Map<String, String> environment, Clock clock) {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    public static ProcessEnvironment ofProcess() {
        return new ProcessEnvironment(System.in, System.getenv(), Clock.system(THAILAND));
    }
}
