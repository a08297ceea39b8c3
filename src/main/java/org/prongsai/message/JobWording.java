package org.prongsai.message;

/**
 * Wording of a next step by the job's name: documents, letters and mails are read by people who have no command line, and
 * elsewhere than where they were made.
 */
record JobWording() implements NextStepWording {
    @Override
    public String of(NextStep step, Messages messages) {
        return messages.of("step." + step.key());
    }
}
