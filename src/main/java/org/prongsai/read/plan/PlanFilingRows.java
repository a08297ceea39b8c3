package org.prongsai.read.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanItem;
import org.prongsai.layout.PlanSheet;
import org.prongsai.layout.PlanValues;
import org.prongsai.layout.WebAddress;
import org.prongsai.message.Messages;
import org.prongsai.model.Filing;
import org.prongsai.model.PublicContact;
import org.prongsai.model.Publication;
import org.prongsai.model.Signer;
import org.prongsai.text.MailAddress;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/** Rows of the plan about the filed documents: lines of its first sheet, the signers, paragraphs of the office's own. */
final class PlanFilingRows {
    private static final PlanChoices<Signer.As> SIGNS_AS = new PlanChoices<>(Signer.As.class, "plan.signs-as.");
    private static final PlanChoices<Filing.Place> PLACES = new PlanChoices<>(Filing.Place.class, "plan.place.");

    private final Map<PlanItem, PlanRow> items;
    private final PlanFaults faults;
    private final Messages messages;

    PlanFilingRows(Map<PlanItem, PlanRow> items, PlanFaults faults, Messages messages) {
        this.items = items;
        this.faults = faults;
        this.messages = messages;
    }

    Filing read(PlanTables tables) {
        return new Filing(
                text(PlanItem.OWNER_SECTION),
                valid(PlanItem.SECTION_EMAIL, MailAddress::isValid, "email"),
                text(PlanItem.MEMO_NUMBER),
                date(),
                new Publication(
                        text(PlanItem.LICENCE),
                        valid(PlanItem.WEBSITE, WebAddress::isPublic, "website"),
                        text(PlanItem.OIT_ITEM),
                        new PublicContact(
                                text(PlanItem.PUBLIC_CONTACT),
                                text(PlanItem.PUBLIC_TELEPHONE),
                                valid(PlanItem.PUBLIC_EMAIL, MailAddress::isValid, "email")),
                        PlanLists.words(text(PlanItem.KEYWORDS))),
                signers(tables.rows(PlanSheet.SIGNERS)),
                paragraphs(tables.rows(PlanSheet.PARAGRAPHS)));
    }

    private String text(PlanItem item) {
        PlanRow row = items.get(item);
        return row == null ? "" : row.text(PlanColumn.VALUE);
    }

    private String valid(PlanItem item, Predicate<String> form, String fault) {
        String text = text(item);
        PlanRow row = items.get(item);
        if (row != null && !text.isEmpty() && !form.test(text)) {
            faults.at(row.cell(PlanColumn.VALUE), text, fault, text);
        }
        return text;
    }

    private Optional<LocalDate> date() {
        PlanRow row = items.get(PlanItem.MEMO_DATE);
        if (row == null || row.text(PlanColumn.VALUE).isEmpty()) {
            return Optional.empty();
        }
        return row.needDate(PlanColumn.VALUE, faults);
    }

    /** A signer and the number by which the plan orders them, where it does. */
    private record Numbered(int number, Signer signer) {}

    private List<Signer> signers(List<PlanRow> rows) {
        List<Numbered> signers = new ArrayList<>();
        PlanLists numbers = new PlanLists(ThaiText::key);
        for (PlanRow row : rows) {
            int number = number(row, numbers);
            Optional<Signer.As> as = row.need(PlanColumn.SIGNS_AS, faults)
                    .flatMap(text -> SIGNS_AS.read(text, row, PlanColumn.SIGNS_AS, faults, messages));
            Optional<String> name = row.need(PlanColumn.SIGNER, faults);
            if (as.isPresent() && name.isPresent()) {
                signers.add(new Numbered(
                        number,
                        new Signer(
                                as.get(), name.get(), row.text(PlanColumn.POSITION), row.text(PlanColumn.ACTING_FOR))));
            }
        }
        return signers.stream()
                .sorted(Comparator.comparing(Numbered::number))
                .map(Numbered::signer)
                .toList();
    }

    /** Those without one sign last, as the sheet has them. */
    private int number(PlanRow row, PlanLists numbers) {
        String text = ThaiDigits.toArabic(row.text(PlanColumn.ORDER));
        if (text.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (!text.matches("[1-9][0-9]{0,3}")) {
            faults.at(row.cell(PlanColumn.ORDER), text, "order", text);
            return Integer.MAX_VALUE;
        }
        numbers.isFirst(text, row, PlanColumn.ORDER, faults);
        return Integer.parseInt(text);
    }

    private Map<Filing.Place, List<String>> paragraphs(List<PlanRow> rows) {
        Map<Filing.Place, List<String>> paragraphs = new EnumMap<>(Filing.Place.class);
        for (PlanRow row : rows) {
            Optional<Filing.Place> place = row.need(PlanColumn.PLACE, faults)
                    .flatMap(text -> PLACES.read(text, row, PlanColumn.PLACE, faults, messages));
            Optional<String> text = row.need(PlanColumn.PARAGRAPH, faults);
            text.ifPresent(paragraph -> PlanValues.referredTo(paragraph)
                    .filter(name -> !PlanValues.NAMES.contains(name))
                    .forEach(name -> faults.at(
                            row.cell(PlanColumn.PARAGRAPH),
                            paragraph,
                            "reference",
                            "{" + name + "}",
                            messages.list(PlanValues.NAMES))));
            text.filter(PlanValues::isLeftOpen)
                    .ifPresent(paragraph -> faults.at(
                            row.cell(PlanColumn.PARAGRAPH), paragraph, "brace", messages.list(PlanValues.NAMES)));
            if (place.isPresent() && text.isPresent()) {
                paragraphs
                        .computeIfAbsent(place.get(), key -> new ArrayList<>())
                        .add(text.get());
            }
        }
        return paragraphs;
    }
}
