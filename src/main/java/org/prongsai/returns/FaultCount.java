package org.prongsai.returns;

/** Count of what is to be mended and to be looked at, in a sentence that names no kind of which there is nothing. */
final class FaultCount {
    private FaultCount() {}

    /** The key of the sentence, by the key of the one that has both numbers. */
    static String key(String both, ReturnedForm what) {
        if (what.warnings() == 0) {
            return both + ".errors";
        }
        return what.errors() == 0 ? both + ".warnings" : both;
    }
}
