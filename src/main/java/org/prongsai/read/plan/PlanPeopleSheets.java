package org.prongsai.read.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanSheet;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.PlanWords;
import org.prongsai.model.Recipient;
import org.prongsai.read.PlanKeys;

/** The plan's divisions, recipients, and words for other kinds of agency. */
final class PlanPeopleSheets {
    private final PlanFaults faults;
    private final PlanWords words;

    PlanPeopleSheets(PlanFaults faults, PlanWords words) {
        this.faults = faults;
        this.words = words;
    }

    List<Division> divisions(PlanTables tables) {
        PlanLists codes = new PlanLists(PlanKeys::code);
        PlanLists called = new PlanLists(PlanKeys::division);
        List<Division> divisions = new ArrayList<>();
        for (PlanRow row : tables.rows(PlanSheet.DIVISIONS)) {
            Optional<String> code = row.need(PlanColumn.DIVISION_CODE, faults)
                    .filter(text -> isCode(text, row)
                            && isOne(text, row, PlanColumn.DIVISION_CODE)
                            && codes.isFirst(text, row, PlanColumn.DIVISION_CODE, faults)
                            && called.isFirst(text, row, PlanColumn.DIVISION_CODE, faults));
            Optional<String> name = row.need(PlanColumn.DIVISION_NAME, faults)
                    .filter(text -> isOne(text, row, PlanColumn.DIVISION_NAME)
                            && (code.filter(text::equals).isPresent()
                                    || called.isFirst(text, row, PlanColumn.DIVISION_NAME, faults)));
            Optional<String> email = Optional.of(PlanLists.email(row, faults)).filter(address -> !address.isEmpty());
            if (code.isPresent() && name.isPresent()) {
                divisions.add(new Division(new DivisionCode(code.get()), name.get(), email));
            }
        }
        return divisions;
    }

    /** A guideline's divisions are listed by name or code, and every division by a word. */
    private boolean isOne(String text, PlanRow row, PlanColumn column) {
        boolean every = PlanGuidelineSheets.isEvery(text, words);
        if (every) {
            faults.at(row.cell(column), text, "division-reserved", text);
        }
        return !every;
    }

    private boolean isCode(String text, PlanRow row) {
        boolean plain = DivisionCode.isPlain(text);
        if (!plain) {
            faults.at(row.cell(PlanColumn.DIVISION_CODE), text, "division-code", text);
        }
        return plain;
    }

    List<Recipient> recipients(PlanTables tables) {
        List<Recipient> recipients = new ArrayList<>();
        for (PlanRow row : tables.rows(PlanSheet.RECIPIENTS)) {
            row.need(PlanColumn.EMAIL, faults).ifPresent(given -> {
                String email = PlanLists.email(row, faults);
                if (!email.isEmpty()) {
                    recipients.add(new Recipient(row.text(PlanColumn.RECIPIENT), email));
                }
            });
        }
        return recipients;
    }

    List<String> otherAgencies(PlanTables tables) {
        return tables.rows(PlanSheet.OTHER_AGENCIES).stream()
                .map(row -> row.text(PlanColumn.WORD))
                .distinct()
                .toList();
    }
}
