package org.prongsai.damage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.GuidelineId;
import org.prongsai.thai.ThaiDates;

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
                    && meant.date().equals(got.date())
                    && isOwnOrEmptied(form, id, meant, got);
        }

        private static boolean isOwnOrEmptied(
                FormInHand form, GuidelineId id, IntendedAnswer meant, IntendedAnswer got) {
            return form.own().stream().allMatch(column -> {
                String code = column.field().code();
                return isOrEmptied(
                        form,
                        id,
                        column,
                        meant.own().getOrDefault(code, ""),
                        got.own().getOrDefault(code, ""));
            });
        }

        private static boolean isOrEmptied(
                FormInHand form, GuidelineId id, FormColumn column, String meant, String got) {
            return meant.equals(got) || (got.isEmpty() && form.text(id, column).isEmpty());
        }
    },
    DECIMALS("a .csv holds numbers as they are shown") {
        @Override
        boolean isIn(Verdict original, List<Verdict> saved) {
            return original.ending() == Verdict.Ending.RIGHT;
        }

        /** Each number as it was meant, or without its decimals. */
        @Override
        boolean explains(FormInHand form, GuidelineId id, IntendedAnswer got) {
            return isSameBut(form.meant(id), got, (meant, read) -> isRounded(meant, read));
        }

        private static boolean isRounded(String meant, String got) {
            return meant.matches("[0-9]+\\.[0-9]+")
                    && new BigDecimal(meant)
                            .setScale(0, RoundingMode.HALF_UP)
                            .toPlainString()
                            .equals(got);
        }
    },
    DAY_ORDER("a .csv holds days as an American program shows them, the month first") {
        @Override
        boolean isIn(Verdict original, List<Verdict> saved) {
            return !saved.isEmpty();
        }

        /** Each day as it was meant, or with day and month in each other's place. */
        @Override
        boolean explains(FormInHand form, GuidelineId id, IntendedAnswer got) {
            return isSameBut(form.meant(id), got, (meant, read) -> isTurned(meant, read));
        }

        private static boolean isTurned(String meant, String got) {
            return meant.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    && ThaiDates.turnedRound(LocalDate.parse(meant))
                            .filter(day -> day.toString().equals(got))
                            .isPresent();
        }
    },
    STRIKES("a .csv strikes nothing out") {
        @Override
        boolean isIn(Verdict original, List<Verdict> saved) {
            return isGone("text-struck", original, saved);
        }

        /** Each value as it was meant, or behind what was struck out. */
        @Override
        boolean explains(FormInHand form, GuidelineId id, IntendedAnswer got) {
            return isSameBut(form.meant(id), got, (meant, read) -> read.endsWith(meant));
        }
    },
    ADDRESSES("a .csv holds no addresses behind words") {
        @Override
        boolean isIn(Verdict original, List<Verdict> saved) {
            return isGone("link-elsewhere", original, saved);
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

    /** Whether each own value is as it was meant, or what this makes of it. */
    private static boolean isSameBut(IntendedAnswer meant, IntendedAnswer got, BiPredicate<String, String> isLost) {
        Map<String, String> lost = new TreeMap<>(meant.own());
        lost.replaceAll((code, says) -> {
            String read = got.own().getOrDefault(code, "");
            return isLost.test(says, read) ? read : says;
        });
        return meant.withOwn(lost).equals(got);
    }

    private static boolean isGone(String rule, Verdict original, List<Verdict> saved) {
        return original.damage().expected(SavedAs.XLSX).contains(rule)
                && saved.stream().noneMatch(verdict -> verdict.rules().contains(rule));
    }
}
