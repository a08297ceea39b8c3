package org.prongsai.job.publish;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.layout.PlanItem;
import org.prongsai.layout.PlanSheet;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.Guideline;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.Plan;
import org.prongsai.model.PublicContact;
import org.prongsai.model.Publication;
import org.prongsai.model.Term;
import org.prongsai.thai.personal.OfficeWords;
import org.prongsai.thai.personal.PersonalKind;
import org.prongsai.thai.personal.PersonalWord;
import org.prongsai.thai.personal.PrivateContact;
import org.prongsai.validate.PlanOfficeWords;

/** Words about persons in what the plan itself says to the public, each with its place. */
final class PlanPersonalWords {
    private final OfficeWords own;
    private final Plan plan;

    private PlanPersonalWords(Plan plan) {
        this.plan = plan.published();
        this.own = PlanOfficeWords.of(plan);
    }

    /** In the order of the plan's sheets. */
    static List<LocalizedMessage> of(Plan plan) {
        PlanPersonalWords words = new PlanPersonalWords(plan);
        return Stream.of(words.publication(), words.goals(), words.guidelines(), words.divisions(), words.columns())
                .flatMap(places -> places)
                .distinct()
                .toList();
    }

    /** Whom the public may ask is meant to be read: but for what is a person's and no office's. */
    private Stream<LocalizedMessage> publication() {
        Publication said = plan.filing().publication();
        PublicContact contact = said.contact();
        return Stream.of(
                        said(PlanSheet.ROUND, label(PlanItem.PUBLIC_CONTACT), contact.name()),
                        reached(PlanItem.PUBLIC_TELEPHONE, contact.telephone()),
                        reached(PlanItem.PUBLIC_EMAIL, contact.email()),
                        said.keywords().stream()
                                .flatMap(keyword -> said(PlanSheet.ROUND, label(PlanItem.KEYWORDS), keyword)))
                .flatMap(places -> places);
    }

    private Stream<LocalizedMessage> goals() {
        return plan.goals().stream().flatMap(goal -> said(PlanSheet.GOALS, Term.typed(goal.label()), goal.text()));
    }

    private Stream<LocalizedMessage> guidelines() {
        return plan.guidelines().stream().flatMap(this::guideline);
    }

    private Stream<LocalizedMessage> guideline(Guideline one) {
        Term id = Term.typed(one.id().toString());
        return Stream.concat(
                        Stream.of(one.text()), one.given().values().stream().map(given -> given.asWritten()))
                .flatMap(text -> said(PlanSheet.GUIDELINES, id, text));
    }

    private Stream<LocalizedMessage> divisions() {
        return plan.divisions().stream()
                .flatMap(division ->
                        said(PlanSheet.DIVISIONS, Term.typed(division.code().value()), division.name()));
    }

    private Stream<LocalizedMessage> columns() {
        return plan.fields().own().stream().flatMap(this::column);
    }

    private Stream<LocalizedMessage> column(FieldSpec column) {
        Stream<String> texts = column.own().stream()
                .flatMap(own -> Stream.concat(
                        Stream.of(own.heading()), own.choices().stream().map(OwnColumn.Choice::label)));
        return texts.flatMap(
                text -> said(PlanSheet.COLUMNS, Term.typed(column.key().code()), text));
    }

    private static Term label(PlanItem item) {
        return Term.keyed(item.key());
    }

    private Stream<LocalizedMessage> said(PlanSheet sheet, Term where, String text) {
        return PersonalKind.all(text, own).stream().map(word -> place(sheet, where, word));
    }

    private static Stream<LocalizedMessage> reached(PlanItem item, String text) {
        return PrivateContact.in(text).stream().map(word -> place(PlanSheet.ROUND, label(item), word));
    }

    private static LocalizedMessage place(PlanSheet sheet, Term where, PersonalWord word) {
        return LocalizedMessage.of("publish.plan-personal.place", Term.keyed(sheet.key()), where, word.written());
    }
}
