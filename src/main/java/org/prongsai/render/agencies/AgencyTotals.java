package org.prongsai.render.agencies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.message.Messages;
import org.prongsai.model.ColumnFigures;
import org.prongsai.model.ColumnTotals;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.Plan;
import org.prongsai.render.csv.TotalsCsv;

/**
 * Totals of the plan's own columns over provinces and the whole round, added up as agencies come: what is kept does not grow
 * with their number. What the plan gives holds for each agency.
 */
final class AgencyTotals {
    /**
     * What is added up.
     *
     * @param guideline empty for all of them
     */
    record Part(FieldSpec column, String guideline) {}

    /** Figures of one agency, to be added up. */
    record Figures(String province, Map<Part, ColumnFigures> parts) {}

    private final Plan plan;
    private final Messages messages;
    private final Map<Part, ColumnFigures> whole = new LinkedHashMap<>();
    private final Map<String, Map<Part, ColumnFigures>> provinces = new LinkedHashMap<>();

    AgencyTotals(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    /** The figures of an agency; may be asked by any thread. */
    Figures of(ColumnTotals totals, String province) {
        Map<Part, ColumnFigures> parts = new LinkedHashMap<>();
        for (FieldSpec column : ColumnTotals.columns(plan)) {
            totals.of(column).ifPresent(figures -> parts.put(new Part(column, ""), figures));
            plan.guidelines()
                    .forEach(guideline -> totals.of(column, guideline)
                            .ifPresent(figures ->
                                    parts.put(new Part(column, guideline.id().toString()), figures)));
        }
        return new Figures(province, parts);
    }

    void add(Figures figures) {
        Map<Part, ColumnFigures> ofProvince =
                provinces.computeIfAbsent(figures.province(), province -> new LinkedHashMap<>());
        figures.parts().forEach((part, one) -> {
            whole.merge(part, one, ColumnFigures::plus);
            ofProvince.merge(part, one, ColumnFigures::plus);
        });
    }

    /** Rows of the totals of the whole round, then of each province in the order of the plan, each behind what {@code totals.csv} has. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(rows(whole, ""));
        provinces.forEach((province, figures) -> {
            if (!province.isEmpty()) {
                rows.addAll(rows(figures, province));
            }
        });
        return rows;
    }

    private List<List<String>> rows(Map<Part, ColumnFigures> figures, String province) {
        List<List<String>> rows = new ArrayList<>();
        for (FieldSpec column : ColumnTotals.columns(plan)) {
            List<String> guidelines = new ArrayList<>(List.of(""));
            plan.guidelines().forEach(guideline -> guidelines.add(guideline.id().toString()));
            for (String guideline : guidelines) {
                Optional.ofNullable(figures.get(new Part(column, guideline)))
                        .ifPresent(one -> TotalsCsv.rows(column, guideline, one, messages)
                                .forEach(row -> {
                                    List<String> owned = new ArrayList<>(row);
                                    owned.add("");
                                    owned.add(province);
                                    rows.add(owned);
                                }));
            }
        }
        return rows;
    }
}
