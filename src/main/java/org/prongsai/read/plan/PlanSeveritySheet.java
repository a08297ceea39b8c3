package org.prongsai.read.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severities;
import org.prongsai.finding.Severity;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanSheet;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;
import org.prongsai.thai.Similarity;
import org.prongsai.thai.ThaiText;

/** The plan's own severities for rules. A rule can be made a note, but not be silenced: nothing is dropped. */
final class PlanSeveritySheet {
    private static final double ALIKE = 0.6;

    private final PlanFaults faults;
    private final Set<RuleId> known;

    /** @param known the rules there are */
    PlanSeveritySheet(PlanFaults faults, Set<RuleId> known) {
        this.faults = faults;
        this.known = known;
    }

    Severities read(PlanTables tables) {
        Map<RuleId, Severities.Change> byRule = new HashMap<>();
        PlanLists once = new PlanLists(ThaiText::key);
        for (PlanRow row : tables.rows(PlanSheet.SEVERITIES)) {
            Optional<RuleId> rule = row.need(PlanColumn.RULE, faults)
                    .flatMap(text -> rule(text, row))
                    .filter(id -> once.isFirst(id.value(), row, PlanColumn.RULE, faults));
            Optional<Severity> severity = row.need(PlanColumn.SEVERITY, faults).flatMap(text -> severity(text, row));
            if (rule.isPresent() && severity.isPresent()) {
                byRule.put(rule.get(), new Severities.Change(severity.get(), row.text(PlanColumn.REASON)));
            }
        }
        return new Severities(byRule);
    }

    private Optional<RuleId> rule(String text, PlanRow row) {
        Optional<RuleId> rule =
                known.stream().filter(id -> id.value().equalsIgnoreCase(text)).findFirst();
        if (rule.isEmpty()) {
            List<String> ids = known.stream().map(RuleId::value).sorted().toList();
            String near = Similarity.nearest(text, ids, ALIKE).orElse(ids.get(0));
            faults.at(row.cell(PlanColumn.RULE), text, "rule", text, near);
        }
        return rule;
    }

    /** By its code or by what it is called in either language. */
    private Optional<Severity> severity(String text, PlanRow row) {
        Optional<Severity> severity = Arrays.stream(Severity.values())
                .filter(candidate -> candidate.code().equalsIgnoreCase(text)
                        || Arrays.stream(Language.values())
                                .anyMatch(language ->
                                        ThaiText.same(new Messages(language).of("severity." + candidate.code()), text)))
                .findFirst();
        if (severity.isEmpty()) {
            faults.at(row.cell(PlanColumn.SEVERITY), text, "severity", text);
        }
        return severity;
    }
}
