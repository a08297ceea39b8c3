package org.prongsai.validate;

import java.util.List;
import org.prongsai.finding.Finding;

/** A rule about one answer. Rows in which nothing was filled in are not shown to it. */
public non-sealed interface AnswerRule extends Rule {
    List<Finding> check(AnswerContext answer);
}
