package org.prongsai.read.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.prongsai.layout.NothingToReport;
import org.prongsai.model.Status;
import org.prongsai.model.StatusList;
import org.prongsai.model.StatusReading;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/** Reader of a status: which of the plan's list a wording is; never by likeness, only by label or alias. */
final class StatusReader {
    private final Map<String, Status> labels = new HashMap<>();
    private final Map<String, Status> aliases = new HashMap<>();

    StatusReader(StatusList list) {
        for (Status status : list.statuses()) {
            labels.put(key(status.label()), status);
            status.aliases().forEach(alias -> aliases.put(key(alias), status));
        }
    }

    /** A reading and the bundle keys of what had to be repaired for it, none when the wording is the plan's own. */
    record Read(StatusReading reading, List<String> repairs) {}

    Read read(String written) {
        ThaiText.Repaired repaired = ThaiText.repair(written);
        if (repaired.text().isEmpty()) {
            return new Read(new StatusReading.Blank(), List.of());
        }
        String key = key(written);
        Status byLabel = labels.get(key);
        if (byLabel != null) {
            return new Read(new StatusReading.Listed(byLabel, written, false), reasons(repaired, byLabel.label(), ""));
        }
        Status byAlias = aliases.get(key);
        if (byAlias != null) {
            return new Read(new StatusReading.Listed(byAlias, written, true), reasons(repaired, "", "repair.alias"));
        }
        return NothingToReport.CONFIRMED.isCalled(written)
                ? new Read(new StatusReading.NothingToReport(written), List.of())
                : new Read(new StatusReading.Unlisted(written), List.of());
    }

    private static List<String> reasons(ThaiText.Repaired repaired, String label, String last) {
        List<String> reasons = new ArrayList<>(repaired.reasons());
        if (!last.isEmpty()) {
            reasons.add(last);
            return reasons;
        }
        String text = repaired.text();
        if (!text.equals(label) && !ThaiDigits.toArabic(text).equals(text)) {
            reasons.add("repair.digits");
        }
        String arabic = ThaiDigits.toArabic(text);
        String wanted = ThaiDigits.toArabic(label);
        if (arabic.equalsIgnoreCase(wanted)) {
            reasons.addAll(arabic.equals(wanted) ? List.of() : List.of("repair.case"));
        } else if (!reasons.contains("repair.spaces")) {
            reasons.add("repair.spaces");
        }
        return reasons;
    }

    private static String key(String wording) {
        return ThaiText.key(wording).toLowerCase(Locale.ROOT);
    }
}
