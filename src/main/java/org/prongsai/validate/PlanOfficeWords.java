package org.prongsai.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Division;
import org.prongsai.model.Filing;
import org.prongsai.model.Plan;
import org.prongsai.model.PublicContact;
import org.prongsai.model.Signer;
import org.prongsai.thai.personal.OfficeWords;

/** Words by which a plan says how its office is reached, and who in it has a part in the report. */
public final class PlanOfficeWords {
    private PlanOfficeWords() {}

    public static OfficeWords of(Plan plan) {
        Filing filing = plan.filing();
        Stream<String> mailed = Stream.concat(
                plan.divisions().stream().map(Division::email).flatMap(Optional::stream),
                plan.recipients().stream().map(recipient -> recipient.email()));
        PublicContact open = filing.publication().contact();
        Stream<String> reached = Stream.of(
                plan.organisation().contact(), filing.owner(), filing.email(), open.telephone(), open.email());
        return new OfficeWords(
                Stream.concat(reached, mailed).toList(),
                List.of(filing.publication().website()),
                filing.signers().stream().map(Signer::name).toList());
    }
}
