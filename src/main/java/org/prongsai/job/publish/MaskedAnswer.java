package org.prongsai.job.publish;

import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.Entry;
import org.prongsai.model.Field;
import org.prongsai.model.FieldText;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Links;
import org.prongsai.model.Quantity;
import org.prongsai.model.Selection;
import org.prongsai.model.StatusReading;
import org.prongsai.thai.personal.WordMask;

/** Answer with words masked. It counts as before: what is a status, a number, a day or a choice stays it. */
final class MaskedAnswer {
    private MaskedAnswer() {}

    static Answer of(Answer answer, WordMask mask) {
        Field asked = answer.asked();
        return new Answer(
                answer.guideline(),
                new Field(asked.cell(), mask.over(asked.text()), asked.kind()),
                answer.entries().stream().map(entry -> of(entry, mask)).toList());
    }

    private static Entry of(Entry entry, WordMask mask) {
        return entry.with(of(entry.value(), mask));
    }

    private static FieldValue of(FieldValue value, WordMask mask) {
        String shown = mask.over(value.asWritten());
        if (value instanceof Links links) {
            return new Links(links.addresses().stream().map(mask::over).toList(), shown);
        }
        if (shown.equals(value.asWritten())) {
            return value;
        }
        if (value instanceof FieldText text) {
            return new FieldText(shown, text.kind());
        }
        if (value instanceof StatusReading status) {
            return of(status, shown);
        }
        if (value instanceof Completion.On on) {
            return new Completion.On(on.date(), shown);
        }
        if (value instanceof Completion.Unreadable) {
            return new Completion.Unreadable(shown);
        }
        if (value instanceof Quantity.Unclear unclear) {
            return new Quantity.Unclear(shown, unclear.doubt());
        }
        return value instanceof Selection.Unlisted ? new Selection.Unlisted(shown) : value;
    }

    static StatusReading of(StatusReading status, WordMask mask) {
        String shown = mask.over(status.asWritten());
        return shown.equals(status.asWritten()) ? status : of(status, shown);
    }

    private static StatusReading of(StatusReading status, String shown) {
        if (status instanceof StatusReading.Listed listed) {
            return new StatusReading.Listed(listed.status(), shown, listed.alias());
        }
        return status instanceof StatusReading.Unlisted
                ? new StatusReading.Unlisted(shown)
                : new StatusReading.NothingToReport(shown);
    }
}
