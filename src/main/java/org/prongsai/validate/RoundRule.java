package org.prongsai.validate;

import java.util.List;
import org.prongsai.finding.Finding;

/** A rule about the whole round: who sent what. */
public non-sealed interface RoundRule extends Rule {
    List<Finding> check(RoundContext round);
}
