package org.prongsai.validate;

import java.util.List;
import org.prongsai.finding.Finding;

/** Rule about the whole round: whatever compares rows, forms or files with each other. */
public non-sealed interface RoundRule extends Rule {
    List<Finding> check(RoundContext round);
}
