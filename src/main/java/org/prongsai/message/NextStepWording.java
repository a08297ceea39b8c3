package org.prongsai.message;

/** Wording of a next step by whoever shows a sentence. */
@FunctionalInterface
public interface NextStepWording {
    /** @param messages in whose language it is worded */
    String of(NextStep step, Messages messages);
}
