package org.prongsai.render.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.message.Messages;
import org.prongsai.model.Filing;
import org.prongsai.model.Organisation;
import org.prongsai.model.Plan;
import org.prongsai.model.PlanWord;

/** Head of the memo: which office of which agency it is from, and to whom. */
final class Letterhead {
    private static final Pattern TELEPHONE = Pattern.compile("(?i)\\s*(?:โทร|tel|\\+?[0-9][0-9 ()-]{6})");
    private static final String MUNICIPALITY = "เทศบาล";
    private static final List<String> COUNCILS =
            List.of("องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด", "เมืองพัทยา");

    private final Organisation organisation;
    private final Filing filing;
    private final boolean ownAddressee;
    private final Messages messages;

    Letterhead(Plan plan, Messages messages) {
        this.organisation = plan.organisation();
        this.filing = plan.filing();
        this.ownAddressee = plan.words().of(PlanWord.ADDRESSEE).isPresent();
        this.messages = messages;
    }

    /** Section, agency, telephone, e-mail: what is said twice is said once. */
    String office() {
        String contact = organisation.contact().strip();
        Matcher telephone = TELEPHONE.matcher(contact);
        int from = telephone.find() ? telephone.start() : contact.length();
        List<String> parts = new ArrayList<>();
        add(parts, filing.owner().isBlank() ? contact.substring(0, from) : filing.owner());
        add(parts, organisation.name());
        add(parts, contact.substring(from));
        if (!filing.email().isBlank()) {
            add(parts, messages.of("memo.email", filing.email().strip()));
        }
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String part) {
        String said = part.strip();
        if (!said.isEmpty() && parts.stream().noneMatch(before -> before.contains(said))) {
            parts.add(said);
        }
    }

    /** The head of the agency by office: the plan's word, or what the law calls the head of an agency so named. */
    String addressee() {
        String name = organisation.name();
        if (ownAddressee || name.startsWith(MUNICIPALITY)) {
            return messages.of("memo.addressee");
        }
        return COUNCILS.stream()
                .filter(name::startsWith)
                .map(kind -> messages.of("word.addressee.head", kind))
                .findFirst()
                .orElseGet(() -> messages.of("word.addressee.other"));
    }

    /** The same with the agency's name; where the plan has a word for it, that as it stands. */
    String to() {
        String name = organisation.name().strip();
        if (ownAddressee) {
            return addressee();
        }
        if (name.startsWith(MUNICIPALITY)) {
            return addressee() + name.substring(MUNICIPALITY.length());
        }
        return COUNCILS.stream().anyMatch(name::startsWith)
                ? messages.of("word.addressee.head", name)
                : addressee() + name;
    }
}
