package org.prongsai.render.agencies;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.layout.RoundText;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.Scope;
import org.prongsai.model.Tally;
import org.prongsai.model.Totals;
import org.prongsai.render.ReportHtml;
import org.prongsai.template.Templates;
import org.prongsai.template.VelocityText;
import org.prongsai.thai.ThaiDates;

/** {@code report.html} of a round of many agencies: its figures on one page, from {@code templates/agencies.html.vm}. */
public final class AgencyPage {
    public static final String FILE = ReportHtml.FILE;

    private static final String TEMPLATE = "agencies.html.vm";

    private final Plan plan;
    private final Messages messages;
    private final LocalDate asOf;

    public AgencyPage(Plan plan, Messages messages, LocalDate asOf) {
        this.plan = plan;
        this.messages = messages;
        this.asOf = asOf;
    }

    /** @param notice that the edition is a draft and what it lacks, or that it is final */
    public byte[] render(Templates templates, String notice, Scope whole, List<Scope> provinces, List<Scope> agencies) {
        AgencyView view = new AgencyView(
                plan.organisation().name(),
                RoundText.full(plan.round(), messages),
                ThaiDates.full(asOf, messages.language()),
                whole.totals().isProvisional(),
                notice,
                head(whole.totals()),
                guidelines(whole),
                provinces.stream().map(AgencyPage::province).toList(),
                waiting(agencies));
        return VelocityText.page(templates, TEMPLATE, messages, Map.of("report", view))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static AgencyView.HeadFigures head(Totals totals) {
        return new AgencyView.HeadFigures(
                totals.agencies(),
                totals.returned(),
                totals.complete(),
                totals.formsExpected(),
                totals.forms(),
                totals.tally(),
                totals.errors(),
                totals.warnings(),
                totals.refused());
    }

    private List<AgencyView.GuidelineFigures> guidelines(Scope whole) {
        ScopeRows words = new ScopeRows(plan, messages);
        List<AgencyView.GuidelineFigures> rows = new ArrayList<>();
        for (Guideline guideline : plan.guidelines()) {
            rows.add(new AgencyView.GuidelineFigures(
                    guideline.id().toString(),
                    guideline.text(),
                    words.kind(whole, guideline),
                    words.status(whole, guideline),
                    whole.totals().lines().getOrDefault(guideline.id(), Tally.NONE)));
        }
        return rows;
    }

    private static AgencyView.ProvinceFigures province(Scope scope) {
        Totals totals = scope.totals();
        return new AgencyView.ProvinceFigures(
                scope.province().orElse(""),
                totals.agencies(),
                totals.returned(),
                totals.complete(),
                totals.formsExpected(),
                totals.forms(),
                totals.tally(),
                totals.errors());
    }

    private static List<AgencyView.Waiting> waiting(List<Scope> agencies) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Scope scope : agencies) {
            Agency agency = scope.agency().orElseThrow();
            if (scope.totals().returned() == 0 && scope.totals().formsExpected() > 0) {
                names.computeIfAbsent(agency.province(), province -> new ArrayList<>())
                        .add(agency.name());
            }
        }
        return names.entrySet().stream()
                .map(province -> new AgencyView.Waiting(province.getKey(), province.getValue()))
                .toList();
    }
}
