package org.prongsai.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Next step that a sentence advises, an argument of it like any other: {@code {step:merge}} in the bundles. Whoever shows
 * the sentence words it: a terminal by a command, a page by a button.
 */
public enum NextStep {
    INIT("init", ""),
    FORMS("forms", ""),
    FORMS_PREVIOUS("forms", "--previous"),
    FETCH("fetch", ""),
    FETCH_ALL("fetch", "--all"),
    CHECK("check", ""),
    CHECK_ALL("check", "--all"),
    LINKS("check", "--links"),
    DECIDE_PUT_BACK("decide", "--put-back", "step.key"),
    DECIDE_LEAVE("decide", "--leave", "step.key"),
    DECIDE_TAKE_IN("decide", "--take-in --by", "step.name"),
    MERGE("merge", ""),
    MERGE_MEND_BY("merge", "--mend-by", "step.date"),
    APPROVE("approve", ""),
    PUBLISH("publish", "", "step.folder"),
    MAIL("mail", ""),
    MAIL_FORMS("mail", "--only forms"),
    MAIL_LIST("mail", "--dry-run"),
    TEMPLATES("templates", ""),
    TEMPLATES_UPDATE("templates", "--update"),
    TEMPLATES_UPDATE_SIGNED("templates", "--even-signed");

    private static final Map<String, NextStep> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(NextStep::key, step -> step));

    private final String verb;
    private final String options;
    private final String value;

    NextStep(String verb, String options) {
        this(verb, options, "");
    }

    NextStep(String verb, String options, String value) {
        this.verb = verb;
        this.options = options;
        this.value = value;
    }

    /** Name in the bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when a bundle names one that there is not */
    static NextStep of(String key) {
        NextStep step = BY_KEY.get(key);
        if (step == null) {
            throw new IllegalArgumentException("no next step " + key);
        }
        return step;
    }

    /** The command's word. */
    public String verb() {
        return verb;
    }

    /** The command's options, empty where it takes none. */
    public String options() {
        return options;
    }

    /** Key of the word that stands for the last option's value, empty where it takes none. */
    public String value() {
        return value;
    }
}
