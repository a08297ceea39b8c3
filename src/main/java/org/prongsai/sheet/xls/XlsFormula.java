package org.prongsai.sheet.xls;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.ControlPtg;
import org.apache.poi.ss.formula.ptg.OperationPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.StringPtg;

/** Formula of an .xls cell as far as it gives more than a value: the link that it makes of a text. */
final class XlsFormula {
    private static final int HYPERLINK = 359;

    private XlsFormula() {}

    /** The address that stands in it; none where it is worked out, for a part of it leads elsewhere. */
    static Optional<String> link(FormulaRecord record) {
        Ptg[] tokens = tokens(record);
        boolean isLink = tokens.length > 1
                && tokens[tokens.length - 1] instanceof AbstractFunctionPtg function
                && function.getFunctionIndex() == HYPERLINK
                && function.getNumberOfOperands() > 0;
        return isLink ? firstArgument(tokens) : Optional.empty();
    }

    /** A formula that is not as it should be gives no more than its value; the cell does not depend on it. */
    private static Ptg[] tokens(FormulaRecord record) {
        try {
            return record.getParsedExpression();
        } catch (RuntimeException notAsItShouldBe) {
            return new Ptg[0];
        }
    }

    /** The text that is the first argument of the last function; tokens stand after what they work on. */
    private static Optional<String> firstArgument(Ptg... tokens) {
        Deque<Optional<String>> values = new ArrayDeque<>();
        for (Ptg token : tokens) {
            List<Optional<String>> operands = new ArrayList<>();
            for (int i = operands(token); i > 0 && !values.isEmpty(); i--) {
                operands.add(0, values.pop());
            }
            if (token == tokens[tokens.length - 1]) {
                return operands.isEmpty() ? Optional.empty() : operands.get(0);
            }
            if (token instanceof StringPtg text) {
                values.push(Optional.of(text.getValue().strip()));
            } else if (isValue(token)) {
                values.push(Optional.empty());
            }
        }
        return Optional.empty();
    }

    private static int operands(Ptg token) {
        if (token instanceof OperationPtg operation) {
            return operation.getNumberOfOperands();
        }
        return token instanceof AttrPtg attribute && attribute.isSum() ? 1 : 0;
    }

    /** Whether it leaves something for those after it: brackets, spaces and jumps do not. */
    private static boolean isValue(Ptg token) {
        boolean sum = token instanceof AttrPtg attribute && attribute.isSum();
        return sum || !(token instanceof ControlPtg || token instanceof ParenthesisPtg);
    }
}
