package org.prongsai.thai.personal;

/**
 * Word in a text that tells of a person, as it is written there.
 *
 * @param start in the text
 * @param end after its last letter
 */
public record PersonalWord(int start, int end, String written) {
    static PersonalWord of(PlainText text, int start, int end) {
        int from = text.before(start);
        int to = text.after(end);
        return new PersonalWord(from, to, text.written(from, to));
    }
}
