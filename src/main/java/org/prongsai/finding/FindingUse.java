package org.prongsai.finding;

import java.util.Set;

/** Use that may be made of a finding. Its rule says which; what it does not say is not allowed. */
public enum FindingUse {
    /** It stands in the edition for the public. */
    PUBLISHED,
    /** Its words may quote what was typed, and the public reads them as they are. */
    QUOTED,
    /** The secretariat may decide about it in the decisions workbook. */
    DECIDED,
    /** It may be accepted as it is: there is an answer to count. */
    ACCEPTED,
    /** Whether the public may read what it is about is for the secretariat to say: it is published, or masked. */
    DISCLOSED;

    /** Of a finding about an answer that counts, in which nothing is the office's own. */
    public static final Set<FindingUse> ALL = Set.of(PUBLISHED, QUOTED, DECIDED, ACCEPTED);

    /** Of a finding that says that there is no answer to count. */
    public static final Set<FindingUse> ALL_BUT_ACCEPTED = Set.of(PUBLISHED, QUOTED, DECIDED);

    /** Of a finding about what may be somebody's private affair: nothing of it goes out. */
    public static final Set<FindingUse> PRIVATE = Set.of(DECIDED, DISCLOSED);

    /** Of a finding that quotes what was written for the secretariat alone. */
    public static final Set<FindingUse> ALL_BUT_QUOTED = Set.of(PUBLISHED, DECIDED, ACCEPTED);
}
