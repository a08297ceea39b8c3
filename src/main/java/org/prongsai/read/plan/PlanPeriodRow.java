package org.prongsai.read.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.layout.PlanColumn;
import org.prongsai.model.OwnWord;
import org.prongsai.model.RoundName;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/**
 * Row that says which round it is.
 *
 * @param row empty when the plan has none, which is told elsewhere
 */
record PlanPeriodRow(Optional<PlanRow> row, PlanFaults faults) {
    private static final int MAX_NAME = 60;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][^\\p{Cc}]*");
    private static final Pattern OF_MONTHS =
            Pattern.compile("(?:รอบ(?:การรายงาน)?)?(6|12)(?:เดือน|-?months?(?:round)?)?");

    /** The half and the full year are known however they are written; what else is written is a name. */
    Optional<RoundName> read() {
        return row.flatMap(there -> there.need(PlanColumn.VALUE, faults)
                .flatMap(text -> months(text).or(() -> own(there, text))));
    }

    private Optional<RoundName> own(PlanRow there, String text) {
        Optional<RoundName> own = OwnWord.parse(text)
                .filter(name -> isName(name.thai()) && isName(name.english()))
                .map(RoundName::of);
        if (own.isEmpty()) {
            faults.at(there.cell(PlanColumn.VALUE), text, "period", text, MAX_NAME);
        }
        return own;
    }

    /** No half or full year is; a round with a name of its own may be. */
    boolean mayBeOneDay() {
        return row.filter(there -> months(there.text(PlanColumn.VALUE)).isEmpty())
                .isPresent();
    }

    private static Optional<RoundName> months(String text) {
        Matcher months =
                OF_MONTHS.matcher(ThaiText.key(ThaiDigits.toArabic(text)).toLowerCase(Locale.ROOT));
        return months.matches() ? Optional.of(RoundName.ofMonths(Integer.parseInt(months.group(1)))) : Optional.empty();
    }

    private static boolean isName(String text) {
        return text.length() <= MAX_NAME && NAME.matcher(text).matches();
    }
}
