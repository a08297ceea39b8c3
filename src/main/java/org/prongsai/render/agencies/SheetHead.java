package org.prongsai.render.agencies;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.layout.RoundText;
import org.prongsai.model.Plan;
import org.prongsai.text.Messages;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;

/** The lines above each table: what it is, whose, which round, and whether that is a draft. */
final class SheetHead {
    private final Plan plan;
    private final Messages messages;

    SheetHead(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    /** Of a list that is written while nobody knows yet how the round ends. */
    List<Page.Cell> list(String title) {
        return with(title, new Page.Cell(Look.SUBTITLE, messages.of("agencies.see-summary")));
    }

    /** @param notice that the edition is a draft, or that it is final */
    List<Page.Cell> table(String title, String notice) {
        return with(title, new Page.Cell(Look.NOTICE, notice));
    }

    private List<Page.Cell> with(String title, Page.Cell last) {
        return new ArrayList<>(List.of(
                new Page.Cell(Look.TITLE, messages.of(title)),
                new Page.Cell(
                        Look.SUBTITLE, plan.organisation().name() + "  " + RoundText.full(plan.round(), messages)),
                last));
    }
}
