package org.prongsai.render;

import java.util.List;
import java.util.Map;
import org.prongsai.layout.Labelled;
import org.prongsai.layout.PlanValues;
import org.prongsai.message.Messages;
import org.prongsai.model.Filing;
import org.prongsai.model.Plan;
import org.prongsai.thai.ThaiDates;

/**
 * View of what the plan says of the filed documents, in words; texts are empty where it says nothing.
 *
 * @param owner section that the matter belongs to
 * @param email of that section
 * @param number of the memo
 * @param date of the memo
 * @param licence under which the report is published
 * @param website address of the office's own site
 * @param oitItem item of the assessment that the report answers
 * @param background paragraphs of the office's own, as {@code facts}, {@code proposal} and {@code appendix} are
 */
public record FilingView(
        String owner,
        String email,
        String number,
        String date,
        String licence,
        String website,
        String oitItem,
        List<SignerRow> signers,
        List<String> background,
        List<String> facts,
        List<String> proposal,
        List<String> appendix) {
    /**
     * One who signs.
     *
     * @param as what the signature means
     * @param actingFor position whose duties the signer has, empty when it is the signer's own
     */
    public record SignerRow(String as, String name, String position, String actingFor) {}

    static FilingView of(Plan plan, Messages messages) {
        Filing filing = plan.filing();
        Map<String, String> values = PlanValues.of(plan, messages);
        return new FilingView(
                filing.owner(),
                filing.email(),
                filing.number(),
                filing.date()
                        .map(day -> ThaiDates.full(day, messages.language()))
                        .orElse(""),
                filing.publication().licence(),
                filing.publication().website(),
                filing.publication().oitItem(),
                filing.signers().stream()
                        .map(signer -> new SignerRow(
                                messages.of("plan.signs-as." + Labelled.kebab(signer.as())),
                                signer.name(),
                                signer.position(),
                                signer.actingFor()))
                        .toList(),
                paragraphs(filing, Filing.Place.BACKGROUND, values),
                paragraphs(filing, Filing.Place.FACTS, values),
                paragraphs(filing, Filing.Place.PROPOSAL, values),
                paragraphs(filing, Filing.Place.APPENDIX, values));
    }

    private static List<String> paragraphs(Filing filing, Filing.Place place, Map<String, String> values) {
        return filing.of(place).stream()
                .map(text -> PlanValues.filledIn(text, values))
                .toList();
    }
}
