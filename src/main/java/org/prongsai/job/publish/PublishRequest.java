package org.prongsai.job.publish;

import java.nio.file.Path;
import java.util.Optional;
import org.prongsai.round.ReviewRequest;

/**
 * Request to publish.
 *
 * @param given how the edition is taken to be made, where anybody says
 * @param target the folder for the website
 * @param provisional whether one that is not final may be published
 * @param signed the signed memo, scanned
 */
public record PublishRequest(ReviewRequest given, Path target, boolean provisional, Optional<SignedMemo> signed) {}
