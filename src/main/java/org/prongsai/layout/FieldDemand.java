package org.prongsai.layout;

import java.util.Arrays;
import java.util.Optional;

/** Demand that a plan makes of a field. */
public enum FieldDemand implements Labelled {
    /** It is asked, and needed as it always was. */
    ASK,
    /** It is asked, and may stay empty. */
    OPTIONAL,
    /** It is not asked: it is in no form, rule or document. */
    NO;

    @Override
    public String key() {
        return "plan.demand." + Labelled.kebab(this);
    }

    /** The one that a cell calls by its name, in either language. */
    public static Optional<FieldDemand> called(String written) {
        return Arrays.stream(values()).filter(one -> one.isCalled(written)).findFirst();
    }
}
