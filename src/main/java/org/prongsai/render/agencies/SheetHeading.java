package org.prongsai.render.agencies;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.layout.RoundText;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;

/** The lines above each table: what it is, whose, which round, and whether that is a draft. */
final class SheetHeading {
    private final Plan plan;
    private final Messages messages;

    SheetHeading(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    /** Of a list that is written while nobody knows yet how the round ends. */
    List<SheetWriter.Cell> list(String title) {
        return with(title, new SheetWriter.Cell(CellLook.SUBTITLE, messages.of("agencies.see-summary")));
    }

    /** @param notice that the edition is a draft, or that it is final */
    List<SheetWriter.Cell> table(String title, String notice) {
        return with(title, new SheetWriter.Cell(CellLook.NOTICE, notice));
    }

    private List<SheetWriter.Cell> with(String title, SheetWriter.Cell last) {
        return new ArrayList<>(List.of(
                new SheetWriter.Cell(CellLook.TITLE, messages.of(title)),
                new SheetWriter.Cell(
                        CellLook.SUBTITLE, plan.organisation().name() + "  " + RoundText.full(plan.round(), messages)),
                last));
    }
}
