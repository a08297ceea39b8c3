package org.prongsai.render.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.finding.Finding;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.message.Messages;
import org.prongsai.render.Edition;
import org.prongsai.render.csv.CsvField;

/** Table of the rules by which something was found in this round: what each looks for, and why. */
final class RuleTable {
    private final Edition edition;
    private final Messages messages;

    RuleTable(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
    }

    /** All severities that there are. */
    static List<DataField.Code> severities(Messages messages) {
        return Arrays.stream(Severity.values())
                .map(one -> new DataField.Code(one.code(), messages.of("severity." + one.code())))
                .toList();
    }

    DataTable table() {
        // Findings come worst first, and a plan may make one and the same rule milder at places.
        Map<RuleId, Severity> worst = new LinkedHashMap<>();
        for (Finding finding : edition.findings().list()) {
            worst.putIfAbsent(finding.rule(), finding.severity());
        }
        return DataTable.of(
                CodeTable.RULES,
                List.of(
                        DataField.of(CsvField.key("rule")),
                        DataField.coded(CsvField.word("severity"), severities(messages)),
                        DataField.of(CsvField.word("what")),
                        DataField.of(CsvField.word("why"))),
                worst.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(rule -> row(rule.getKey(), rule.getValue()))
                        .toList(),
                edition.rawCsv());
    }

    private List<String> row(RuleId rule, Severity severity) {
        return List.of(
                rule.value(),
                severity.code(),
                messages.of("rule." + rule + ".what"),
                messages.of("rule." + rule + ".why"));
    }
}
