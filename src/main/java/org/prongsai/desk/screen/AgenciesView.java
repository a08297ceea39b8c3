package org.prongsai.desk.screen;

import java.util.List;
import org.prongsai.job.agencies.AgencyRound;
import org.prongsai.layout.RoundText;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.Scope;
import org.prongsai.model.Totals;

/**
 * View of a round of many agencies: the whole, by province and by agency.
 *
 * @param headline that it is a draft and what it lacks, or that it is final
 */
public record AgenciesView(
        String organisation,
        String round,
        String headline,
        boolean provisional,
        ScopeRow whole,
        List<ScopeRow> provinces,
        List<ScopeRow> agencies) {
    /** A province or an agency with its figures. */
    public record ScopeRow(
            String province,
            String code,
            String name,
            int agencies,
            int returned,
            int complete,
            int forms,
            int formsExpected,
            int errors,
            int warnings) {}

    public AgenciesView {
        provinces = List.copyOf(provinces);
        agencies = List.copyOf(agencies);
    }

    static AgenciesView of(AgencyRound round, Messages messages) {
        return new AgenciesView(
                round.plan().organisation().name(),
                RoundText.full(round.plan().round(), messages),
                round.headline(messages),
                round.whole().totals().isProvisional(),
                row(round.whole()),
                round.provinces().stream().map(AgenciesView::row).toList(),
                round.agencies().stream().map(AgenciesView::row).toList());
    }

    private static ScopeRow row(Scope scope) {
        Totals totals = scope.totals();
        return new ScopeRow(
                scope.province().orElse(""),
                scope.agency().map(one -> one.code().value()).orElse(""),
                scope.agency().map(Agency::name).orElse(""),
                totals.agencies(),
                totals.returned(),
                totals.complete(),
                totals.forms(),
                totals.formsExpected(),
                totals.errors(),
                totals.warnings());
    }
}
