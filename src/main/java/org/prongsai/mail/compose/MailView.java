package org.prongsai.mail.compose;

import java.util.List;

/**
 * View of a mail for its template: what that may use. Texts of people are on one line each, without letters that are
 * not seen.
 *
 * @param to how the addressee is addressed
 * @param division its name, empty in a mail about the edition
 * @param guidelines how many the division is asked about
 * @param received the files that count for the division
 * @param files that are enclosed
 */
public record MailView(
        RoundWords round,
        String to,
        String division,
        int guidelines,
        EditionWords edition,
        Mending mending,
        List<String> received,
        List<FileLine> files) {
    public MailView {
        received = List.copyOf(received);
        files = List.copyOf(files);
    }

    /**
     * What is the same in every mail of a round.
     *
     * @param name the round in full
     * @param contact whom to ask, empty when the plan names nobody
     * @param due the last day to return a form
     * @param overdue whether that day is past
     * @param mark of the edition that the mail is about, empty when it is about none
     */
    public record RoundWords(
            String organisation, String name, String contact, String due, boolean overdue, String mark) {}

    /**
     * How far the agency is; empty in every mail but the edition's.
     *
     * @param figures sentences
     * @param notice why the edition is provisional, empty when it is final
     */
    public record EditionWords(List<String> figures, String notice) {
        /** Nothing about an edition. */
        public static final EditionWords NONE = new EditionWords(List.of(), "");

        public EditionWords {
            figures = List.copyOf(figures);
        }
    }

    /**
     * What a division is to mend; empty in every mail but the one that returns its form, and the reminder where a file came
     * that can't be taken.
     *
     * @param by the day by which it is wanted back
     * @param errors how many faults must be mended
     * @param warnings how many should be looked at
     * @param faults the first few of them
     * @param more how many faults are not listed
     * @param marked whether the form that is enclosed is its own, with what is to be mended marked, or an empty one
     */
    public record Mending(String by, long errors, long warnings, List<FaultLine> faults, int more, boolean marked) {
        /** Nothing to mend. */
        public static final Mending NONE = new Mending("", 0, 0, List.of(), 0, false);

        public Mending {
            faults = List.copyOf(faults);
        }
    }

    /** Something to mend: where, what is wrong, what to do. */
    public record FaultLine(String where, String message, String suggestion) {}

    /** A file that is enclosed, and how large it is. */
    public record FileLine(String name, int kilobytes) {}
}
