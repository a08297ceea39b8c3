package org.prongsai.desk;

import org.prongsai.message.Messages;
import org.prongsai.message.NextStep;
import org.prongsai.message.NextStepWording;

/** Wording of a next step by the button that does it: nobody at a page has a command to type. */
record DeskWording() implements NextStepWording {
    @Override
    public String of(NextStep step, Messages messages) {
        return messages.of("desk.button." + step.key());
    }

    @Override
    public String variant() {
        return ".at-desk";
    }
}
