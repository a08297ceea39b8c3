package org.prongsai.read.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.Status;
import org.prongsai.model.StatusList;
import org.prongsai.model.StatusReading;
import org.prongsai.read.PlanKeys;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/** Reader of a status: which of the plan's list a wording is; never by likeness, only by label or alias. */
final class StatusReader {
    private final Map<String, Status> byWording = new HashMap<>();

    /** @throws IllegalArgumentException when a wording could mean two things, which no plan that was read holds */
    StatusReader(StatusList list) {
        for (Status status : list.statuses()) {
            add(status.label(), status);
            status.aliases().forEach(alias -> add(alias, status));
        }
    }

    private void add(String wording, Status status) {
        Status other = byWording.putIfAbsent(PlanKeys.status(wording), status);
        if (PlanKeys.isNothingToReport(wording) || (other != null && !other.equals(status))) {
            throw new IllegalArgumentException("“" + wording + "” means two things");
        }
    }

    /** A reading and the bundle keys of what had to be repaired for it, none when the wording is the plan's own. */
    record Read(StatusReading reading, List<String> repairs) {}

    Read read(String written) {
        ThaiText.Repaired repaired = ThaiText.repair(written);
        if (repaired.text().isEmpty()) {
            return new Read(new StatusReading.Blank(), List.of());
        }
        String key = PlanKeys.status(written);
        Status status = byWording.get(key);
        if (status == null) {
            return PlanKeys.isNothingToReport(written)
                    ? new Read(new StatusReading.NothingToReport(written), List.of())
                    : new Read(new StatusReading.Unlisted(written), List.of());
        }
        boolean byAlias = !key.equals(PlanKeys.status(status.label()));
        return new Read(
                new StatusReading.Listed(status, written, byAlias),
                byAlias ? reasons(repaired, "", "repair.alias") : reasons(repaired, status.label(), ""));
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
}
