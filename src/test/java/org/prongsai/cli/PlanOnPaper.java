package org.prongsai.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.PlanItem;
import org.prongsai.layout.PlanSheet;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldKey;
import org.prongsai.model.Filing;
import org.prongsai.model.Plan;
import org.prongsai.model.PlanWord;
import org.prongsai.model.PublicContact;
import org.prongsai.model.Responsible;
import org.prongsai.model.RoundName;
import org.prongsai.model.StatusSource;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;
import org.prongsai.text.Language;

/** Writes any plan as the workbook that an officer would have typed. */
public final class PlanOnPaper {
    private static final Messages THAI = new Messages(Language.TH);

    private final Plan plan;
    private final List<List<String>> agencies = new ArrayList<>();
    private final List<List<String>> severities = new ArrayList<>();

    public PlanOnPaper(Plan plan) {
        this.plan = plan;
    }

    /** A line of the sheet of agencies. */
    public PlanOnPaper agency(String code, String name, String province) {
        agencies.add(List.of(code, name, province));
        return this;
    }

    /** A line of the sheet of severities. */
    public PlanOnPaper severity(String rule, String severity, String reason) {
        severities.add(List.of(rule, severity, reason));
        return this;
    }

    public byte[] bytes() {
        try (WorkbookWriter book = new WorkbookWriter("แผน", "ฝ่ายเลขานุการ", LocalDate.of(2020, 10, 1))) {
            for (PlanSheet sheet : PlanSheet.values()) {
                SheetWriter writer = book.page(
                        sheet.label(THAI),
                        headings(sheet).stream().mapToInt(column -> 20).toArray());
                writer.row(CellLook.HEADER, headings(sheet));
                rows(sheet).forEach(row -> writer.row(CellLook.TEXT, row));
            }
            return book.toBytes();
        }
    }

    private List<String> headings(PlanSheet sheet) {
        List<String> own = sheet == PlanSheet.GUIDELINES ? new ColumnsOnPaper(plan).headings() : List.of();
        return Stream.concat(sheet.columns().stream().map(column -> column.label(THAI)), own.stream())
                .toList();
    }

    private List<List<String>> rows(PlanSheet sheet) {
        return switch (sheet) {
            case ROUND -> {
                List<List<String>> items = new ArrayList<>(List.of(
                        item(PlanItem.ORGANISATION, plan.organisation().name()),
                        item(PlanItem.FISCAL_YEAR, String.valueOf(plan.round().fiscalYear())),
                        item(PlanItem.PERIOD, name(plan.round().name())),
                        item(PlanItem.START, plan.round().start().toString()),
                        item(PlanItem.END, plan.round().end().toString()),
                        item(PlanItem.DUE, plan.round().due().toString()),
                        item(PlanItem.DETAILS, demand(FieldKey.DETAILS)),
                        item(PlanItem.EVIDENCE, demand(FieldKey.EVIDENCE)),
                        item(PlanItem.COMPLETED_ON, demand(FieldKey.COMPLETED_ON))));
                words(items);
                if (plan.statusSource() == StatusSource.LEAD) {
                    items.add(item(PlanItem.STATUS_FOLLOWS, "lead"));
                }
                Filing filing = plan.filing();
                items.add(item(PlanItem.OWNER_SECTION, filing.owner()));
                items.add(item(PlanItem.SECTION_EMAIL, filing.email()));
                items.add(item(PlanItem.MEMO_NUMBER, filing.number()));
                items.add(item(
                        PlanItem.MEMO_DATE, filing.date().map(Object::toString).orElse("")));
                items.add(item(PlanItem.LICENCE, filing.publication().licence()));
                items.add(item(PlanItem.WEBSITE, filing.publication().website()));
                items.add(item(PlanItem.OIT_ITEM, filing.publication().oitItem()));
                PublicContact contact = filing.publication().contact();
                items.add(item(PlanItem.PUBLIC_CONTACT, contact.name()));
                items.add(item(PlanItem.PUBLIC_TELEPHONE, contact.telephone()));
                items.add(item(PlanItem.PUBLIC_EMAIL, contact.email()));
                items.add(item(
                        PlanItem.KEYWORDS,
                        String.join("; ", filing.publication().keywords())));
                yield items;
            }
            case STATUSES ->
                plan.statuses().statuses().stream()
                        .map(s -> List.of(
                                s.code(),
                                s.label(),
                                String.join(";", s.aliases()),
                                s.progress().code()))
                        .toList();
            case GOALS ->
                plan.goals().stream()
                        .filter(goal -> !goal.isNone())
                        .map(goal -> List.of(String.valueOf(goal.number()), goal.text()))
                        .toList();
            case GUIDELINES ->
                plan.guidelines().stream()
                        .map(g -> Stream.concat(
                                        Stream.of(
                                                g.id().toString(),
                                                g.text(),
                                                responsible(g.responsible()),
                                                g.goalLabel(),
                                                g.lead().map(Object::toString).orElse(""),
                                                g.due().map(Object::toString).orElse("")),
                                        new ColumnsOnPaper(plan).given(g).stream())
                                .toList())
                        .toList();
            case DIVISIONS ->
                plan.divisions().stream()
                        .map(division -> List.of(
                                division.code().value(),
                                division.name(),
                                division.email().orElse("")))
                        .toList();
            case COLUMNS -> new ColumnsOnPaper(plan).rows();
            case AGENCIES -> agencies;
            case RECIPIENTS -> List.of();
            case OTHER_AGENCIES -> plan.otherAgencies().stream().map(List::of).toList();
            case SEVERITIES -> severities;
            case SIGNERS ->
                plan.filing().signers().stream()
                        .map(signer -> List.of(
                                "",
                                signer.as().name().toLowerCase(Locale.ROOT),
                                signer.name(),
                                signer.position(),
                                signer.actingFor()))
                        .toList();
            case PARAGRAPHS ->
                plan.filing().paragraphs().entrySet().stream()
                        .flatMap(place -> place.getValue().stream()
                                .map(text -> List.of(
                                        THAI.of("plan.place."
                                                + place.getKey().name().toLowerCase(Locale.ROOT)),
                                        text)))
                        .toList();
        };
    }

    private String demand(FieldKey field) {
        return plan.fields()
                .of(field)
                .map(spec -> spec.isOptional() ? "ไม่บังคับ" : "ถาม")
                .orElse("ไม่ถาม");
    }

    private static String name(RoundName name) {
        return name.isOwn() ? name.thai() + " / " + name.english() : name.thai();
    }

    private void words(List<List<String>> items) {
        Map<PlanWord, PlanItem> lines = Map.of(
                PlanWord.TITLE, PlanItem.REPORT_TITLE,
                PlanWord.GOAL, PlanItem.WORD_FOR_GOAL,
                PlanWord.GUIDELINE, PlanItem.WORD_FOR_GUIDELINE,
                PlanWord.DIVISION, PlanItem.WORD_FOR_DIVISION,
                PlanWord.ADDRESSEE, PlanItem.ADDRESSEE);
        plan.words().own().forEach((word, own) -> {
            boolean counted = word != PlanWord.TITLE && word != PlanWord.ADDRESSEE;
            items.add(item(
                    Objects.requireNonNull(lines.get(word)),
                    own.thai() + " / " + own.english() + (counted ? "; " + own.plural() : "")));
        });
    }

    private static List<String> item(PlanItem item, String value) {
        return List.of(item.label(THAI), value);
    }

    private static String responsible(Responsible responsible) {
        return responsible instanceof Responsible.Only only
                ? only.divisions().stream().map(Object::toString).collect(Collectors.joining(";"))
                : "ทุกส่วนราชการ";
    }
}
