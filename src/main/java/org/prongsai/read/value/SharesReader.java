package org.prongsai.read.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.model.Answer;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldKey;
import org.prongsai.model.Quantity;
import org.prongsai.model.Quantity.Doubt;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/** Reader of the ones of a percent column: where others of the form may be parts of one, a 1 may be all of it. */
public final class SharesReader {
    private static final Pattern ONE = Pattern.compile("0*1(?:\\.0*)?");

    private SharesReader() {}

    public static List<Answer> read(List<Answer> answers) {
        Set<FieldKey> shares = answers.stream()
                .flatMap(answer -> answer.entries().stream())
                .filter(entry ->
                        entry.value() instanceof Quantity.Unclear unclear && unclear.doubt() == Doubt.SHARE_OR_PERCENT)
                .map(entry -> entry.field().key())
                .collect(Collectors.toSet());
        return shares.isEmpty()
                ? answers
                : answers.stream().map(answer -> doubted(answer, shares)).toList();
    }

    private static Answer doubted(Answer answer, Set<FieldKey> shares) {
        Answer read = answer;
        for (Entry entry : answer.entries()) {
            if (shares.contains(entry.field().key()) && isOne(entry)) {
                read = read.with(entry.cell(), one -> new Quantity.Unclear(one.asWritten(), Doubt.SHARE_OR_PERCENT));
            }
        }
        return read;
    }

    /** A 1 that neither its cell nor a sign made a hundred. */
    private static boolean isOne(Entry entry) {
        String written = ThaiText.repair(entry.value().asWritten()).text();
        return entry.value()
                        .number()
                        .filter(number -> number.compareTo(BigDecimal.ONE) == 0)
                        .isPresent()
                && ONE.matcher(ThaiDigits.toArabic(written)).matches();
    }
}
