package org.prongsai.damage;

import java.util.List;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.GuidelineId;

/** What a program did not save of a damage, so that nobody who reads the file can know of it; each is looked at in every file. */
enum Loss {
    HIDING("a .csv hides nothing") {
        @Override
        boolean isIn(Verdict original, List<Verdict> saved) {
            return isGone("row-hidden", original, saved);
        }
    },
    NOTES("a .csv holds no notes") {
        @Override
        boolean isIn(Verdict original, List<Verdict> saved) {
            return isGone("note-unread", original, saved);
        }
    },
    FORMULAS("a .csv holds what formulas came to, as if it were typed") {
        @Override
        boolean isIn(Verdict original, List<Verdict> saved) {
            return isGone("formula-used", original, saved);
        }
    },
    MERGES("a .csv merges nothing: what merging emptied is empty, as if it were deleted") {
        @Override
        boolean isIn(Verdict original, List<Verdict> saved) {
            return isGone("cells-merged", original, saved);
        }

        /** Each value as it was meant, or none where the cell holds none. */
        @Override
        boolean explains(FormInHand form, GuidelineId id, IntendedAnswer got) {
            IntendedAnswer meant = form.meant(id);
            return isOrEmptied(form, id, FormColumn.STATUS, meant.status(), got.status())
                    && isOrEmptied(form, id, FormColumn.DETAILS, meant.details(), got.details())
                    && isOrEmptied(form, id, FormColumn.EVIDENCE, meant.evidence(), got.evidence())
                    && meant.date().equals(got.date());
        }

        private static boolean isOrEmptied(
                FormInHand form, GuidelineId id, FormColumn column, String meant, String got) {
            return meant.equals(got) || (got.isEmpty() && form.text(id, column).isEmpty());
        }
    },
    CARRIAGE_RETURNS("LibreOffice keeps line breaks alone") {
        @Override
        boolean isIn(Verdict original, List<Verdict> saved) {
            return original.ending() == Verdict.Ending.RIGHT;
        }

        @Override
        boolean explains(FormInHand form, GuidelineId id, IntendedAnswer got) {
            IntendedAnswer meant = form.meant(id);
            return got.equals(meant.withDetails(meant.details().replace("\r\n", "\n")));
        }
    },
    OTHER_SHEETS("a .csv is one sheet: the copy is read as it was meant, the sheet that was changed as it stands") {
        @Override
        boolean isIn(Verdict original, List<Verdict> saved) {
            return saved.stream()
                            .filter(verdict -> verdict.ending() == Verdict.Ending.RIGHT)
                            .count()
                    == 1;
        }

        /** As the cells of the first sheet say. */
        @Override
        boolean explains(FormInHand form, GuidelineId id, IntendedAnswer got) {
            String status = form.text(id, FormColumn.STATUS);
            return RandomAnswers.label(form.plan(), got.status()).equals(status)
                    && got.details().equals(form.text(id, FormColumn.DETAILS))
                    && got.evidence().equals(form.text(id, FormColumn.EVIDENCE));
        }
    };

    private final String words;

    Loss(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether it is so of a form and the files that were made of it. */
    abstract boolean isIn(Verdict original, List<Verdict> saved);

    /** Whether this is all that is other in what was read of a guideline. */
    boolean explains(FormInHand form, GuidelineId id, IntendedAnswer got) {
        return false;
    }

    private static boolean isGone(String rule, Verdict original, List<Verdict> saved) {
        return original.damage().expected(SavedAs.XLSX).contains(rule)
                && saved.stream().noneMatch(verdict -> verdict.rules().contains(rule));
    }
}
