package org.prongsai.layout;

import java.util.List;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.InputFile;
import org.prongsai.model.MailOrigin;
import org.prongsai.model.Plan;
import org.prongsai.text.MailAddress;

/** Owner of an address that a form was mailed from: the divisions to which the plan gives it. */
public final class AddressOwner {
    private AddressOwner() {}

    /** None when the address is nobody's; an office that several share is each one's. */
    public static List<Division> of(Plan plan, String address) {
        return MailAddress.isValid(address)
                ? plan.divisions().stream()
                        .filter(division -> division.email()
                                .filter(own -> MailAddress.key(own).equals(MailAddress.key(address)))
                                .isPresent())
                        .toList()
                : List.of();
    }

    /** Whose address a division's form was mailed from; none when it is its own, nobody's, or it did not come by mail. */
    public static List<Division> otherThan(Plan plan, DivisionCode division, InputFile file) {
        List<Division> owners = file.mailed()
                .map(MailOrigin::sender)
                .map(sender -> of(plan, sender))
                .orElse(List.of());
        return owners.stream().anyMatch(owner -> owner.code().equals(division)) ? List.of() : owners;
    }
}
