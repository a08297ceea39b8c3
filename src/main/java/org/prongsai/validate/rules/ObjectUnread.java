package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.Labelled;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.DrawnObject;
import org.prongsai.model.Submission;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A picture, a text box or another object lies on a sheet: it counts for nothing, but somebody put it there to be seen. */
@AutoService(Rule.class)
public final class ObjectUnread implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("object-unread");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL_BUT_QUOTED;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.counted()
                .flatMap(submission ->
                        submission.workbook().objects().stream().map(object -> finding(submission, object)))
                .toList();
    }

    /** What says nothing but what a picture shows, and lies on no answer, is an ornament. */
    private Finding finding(Submission submission, DrawnObject object) {
        boolean mute = object.text().isEmpty() || object.kind() == DrawnObject.Kind.PICTURE;
        boolean ornament = mute && object.guideline().isEmpty();
        String key = object.text().isEmpty() ? "rule.object-unread.mute" : "rule.object-unread";
        Object[] arguments = {LocalizedMessage.of("object." + Labelled.kebab(object.kind())), object.text()};
        return new Finding(
                ornament ? Severity.NOTE : severity(),
                id(),
                Optional.of(submission.division()),
                object.guideline(),
                Optional.of(Location.of(submission.file().path(), object.cell())),
                object.text(),
                LocalizedMessage.of(key, arguments),
                LocalizedMessage.of(key + ".do", arguments));
    }
}
