package org.prongsai.desk;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.prongsai.round.edition.Build;
import org.prongsai.text.Language;

/**
 * Request for a desk.
 *
 * @param round that is opened at once, elsewhere than in the home folder
 * @param home folder of rounds
 * @param port 0 for any that is free
 * @param language of its pages
 * @param environment of the process, which may hold settings of mail
 */
public record DeskRequest(
        Optional<Path> round, Path home, int port, Language language, Build build, Map<String, String> environment) {
    public DeskRequest {
        environment = Map.copyOf(environment);
    }
}
