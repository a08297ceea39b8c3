package org.prongsai.message;

/** Wording of a next step by whoever shows a sentence. */
@FunctionalInterface
public interface NextStepWording {
    /** @param messages in whose language it is worded */
    String of(NextStep step, Messages messages);

    /**
     * How the key of a sentence ends that stands in the place of another where this one shows it, for what is an option of
     * a command elsewhere; empty where there are none.
     */
    default String variant() {
        return "";
    }
}
