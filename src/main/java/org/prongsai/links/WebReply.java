package org.prongsai.links;

import java.util.Optional;
import org.prongsai.model.LinkReply;

/**
 * Reply of a web server to one request.
 *
 * @param location where it redirects to; empty when it does not
 * @param contentType in small letters, without what follows a semicolon; empty when it does not say
 * @param body empty when the answer is not what was asked for
 */
record WebReply(int status, Optional<String> location, String contentType, Optional<LinkReply.Body> body) {}
