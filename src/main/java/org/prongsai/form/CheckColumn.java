package org.prongsai.form;

import java.util.Optional;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;

/**
 * The hidden columns in which a form checks itself, row by row; {@link CheckColumns} are those of the fields that its plan
 * asks. Every formula refers to its own row or to fixed cells only, so that sorting and moving rows leaves it right.
 */
enum CheckColumn {
    STATUS_KEY(FieldKey.STATUS, Kind.KEY),
    /** 0 blank, 1 achieved, 2 in progress, 3 not started, 4 nothing to report, 5 not of the list. */
    STATUS_KIND(FieldKey.STATUS, Kind.STEP),
    DETAILS_KEY(FieldKey.DETAILS, Kind.KEY),
    DETAILS_NONE(FieldKey.DETAILS, Kind.NONE),
    /** How many letters the details have, those that only fill the cell not counted. */
    DETAILS_LENGTH(FieldKey.DETAILS, Kind.STEP),
    EVIDENCE_KEY(FieldKey.EVIDENCE, Kind.KEY),
    EVIDENCE_NONE(FieldKey.EVIDENCE, Kind.NONE),
    EVIDENCE_DIGITS(FieldKey.EVIDENCE, Kind.STEP),
    EVIDENCE_MONTHS(FieldKey.EVIDENCE, Kind.STEP),
    EVIDENCE_LINE(FieldKey.EVIDENCE, Kind.STEP),
    EVIDENCE_WORD(FieldKey.EVIDENCE, Kind.STEP),
    EVIDENCE_LINKS(FieldKey.EVIDENCE, Kind.STEP),
    EVIDENCE_HOSTS(FieldKey.EVIDENCE, Kind.STEP),
    DATE_DIGITS(FieldKey.COMPLETED_ON, Kind.KEY),
    DATE_NONE(FieldKey.COMPLETED_ON, Kind.NONE),
    DATE_MONTHS(FieldKey.COMPLETED_ON, Kind.STEP),
    DATE_SLASHES(FieldKey.COMPLETED_ON, Kind.STEP),
    DATE_FIRST(FieldKey.COMPLETED_ON, Kind.STEP),
    DATE_SECOND(FieldKey.COMPLETED_ON, Kind.STEP),
    DATE_THIRD(FieldKey.COMPLETED_ON, Kind.STEP),
    /** The day as Excel counts, empty when there is none, {@code x} when it can't be read. */
    DATE_SERIAL(FieldKey.COMPLETED_ON, Kind.STEP),
    FILLED,
    ANSWER_MISSING,
    STATUS_MISSING(FieldKey.STATUS, Kind.TOLD),
    STATUS_NOT_LISTED(FieldKey.STATUS, Kind.TOLD),
    DETAILS_MISSING(FieldKey.DETAILS, Kind.NEEDED),
    DETAILS_SHORT(FieldKey.DETAILS, Kind.TOLD),
    DETAILS_COPIED(FieldKey.DETAILS, Kind.TOLD),
    EVIDENCE_MISSING(FieldKey.EVIDENCE, Kind.NEEDED),
    EVIDENCE_PRIVATE(FieldKey.EVIDENCE, Kind.TOLD),
    EVIDENCE_LINK(FieldKey.EVIDENCE, Kind.TOLD),
    EVIDENCE_UNCLEAR(FieldKey.EVIDENCE, Kind.TOLD),
    COMPLETION_MISSING(FieldKey.COMPLETED_ON, Kind.NEEDED),
    COMPLETION_UNEXPECTED(FieldKey.COMPLETED_ON, Kind.TOLD),
    COMPLETION_UNREADABLE(FieldKey.COMPLETED_ON, Kind.TOLD),
    COMPLETION_OUTSIDE(FieldKey.COMPLETED_ON, Kind.TOLD),
    FAULTS,
    /** The row's number while something is left to do in it. */
    OPEN_ROW;

    private enum Kind {
        /** What was filled in, to compare; empty when nothing was. */
        KEY,
        /** 1 when that is nothing, or what is typed where there is nothing to say. */
        NONE,
        STEP,
        /** 1 when a rule of the same name finds something. */
        TOLD,
        /** Told when a status needs the field and nothing was filled in. */
        NEEDED
    }

    private final String field;
    private final Kind kind;

    CheckColumn() {
        this.field = "";
        this.kind = Kind.STEP;
    }

    CheckColumn(FieldKey field, Kind kind) {
        this.field = field.code();
        this.kind = kind;
    }

    /** The field that it looks at; empty when it is the whole row. */
    Optional<FieldKey> field() {
        return field.isEmpty() ? Optional.empty() : Optional.of(new FieldKey(field));
    }

    /** Whether there is anything to check of a field that is asked like this. */
    boolean looksAt(FieldSpec asked) {
        return field.equals(asked.key().code()) && !(kind == Kind.NEEDED && asked.isOptional());
    }

    boolean isNone() {
        return kind == Kind.NONE;
    }

    boolean isKey() {
        return kind == Kind.KEY;
    }

    /** Whether it is 1 when a rule of the same name finds something in its field. */
    boolean isFault() {
        return kind == Kind.TOLD || kind == Kind.NEEDED;
    }

    /** What the hidden column's header says, so that its values are known for what they are. */
    String header() {
        return FormLayout.HELPER_PREFIX + ruleId();
    }

    /** The rule's id, for example {@code status-missing}. */
    String ruleId() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
