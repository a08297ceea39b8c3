package org.prongsai.render.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.Tally;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionView.AnswerRow;
import org.prongsai.render.EditionView.OfficialLine;
import org.prongsai.render.EvidencePart;

/** Lines of the first page: each guideline as the report has it, in the plan's order, with the addresses that it asked for. */
final class GuidelineLines {
    private final Edition edition;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Set<String> linkColumns;

    GuidelineLines(Edition edition) {
        this.edition = edition;
        this.linkColumns = edition.consolidation().plan().fields().own().stream()
                .filter(column -> column.type() == FieldType.LINK && !column.isGiven() && column.isPublished())
                .map(FieldSpec::key)
                .map(key -> key.code())
                .collect(Collectors.toSet());
        for (GuidelineResult line : edition.consolidation().lines()) {
            tallies.put(line.guideline().id().toString(), line.tally());
        }
    }

    boolean linked() {
        return !linkColumns.isEmpty();
    }

    List<SiteView.SiteGoal> goals() {
        return edition.view().official().stream()
                .map(goal -> new SiteView.SiteGoal(
                        goal.number().isEmpty() ? "" : goal.name(),
                        goal.lines().stream().map(this::line).toList()))
                .toList();
    }

    private SiteView.SiteLine line(OfficialLine line) {
        Tally tally = tallies.getOrDefault(line.id(), Tally.NONE);
        return new SiteView.SiteLine(
                line.id(),
                line.text(),
                line.anchor(),
                line.kind(),
                line.status(),
                tally,
                tally.percentAchieved(),
                line.answers().stream()
                        .map(answer -> links(answer, line.answers().size() == 1))
                        .filter(links -> !links.parts().isEmpty())
                        .toList());
    }

    private SiteView.SiteLinks links(AnswerRow answer, boolean alone) {
        List<EvidencePart> parts = answer.own().stream()
                .filter(field -> linkColumns.contains(field.key()))
                .flatMap(field -> field.parts().stream())
                .filter(part -> !part.link().isEmpty())
                .toList();
        return new SiteView.SiteLinks(alone ? "" : answer.division(), parts);
    }
}
