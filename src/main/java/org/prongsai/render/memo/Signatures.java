package org.prongsai.render.memo;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.layout.Labelled;
import org.prongsai.message.Messages;
import org.prongsai.model.Signer;
import org.prongsai.render.word.MergeData.Group;

/** Signatures of the memo: those who report before the opinion, those who decide after it. No office is guessed. */
final class Signatures {
    private static final String DOTS = ".".repeat(28);
    private static final Set<Signer.As> REPORTING = EnumSet.of(Signer.As.REPORTER, Signer.As.PROPOSER);
    private static final Pattern SAYS_HOW = Pattern.compile("^(?:รักษา|ปฏิบัติ|ทำการแทน).*");

    private final List<Signer> signers;
    private final Messages messages;
    private final UnaryOperator<String> digits;

    Signatures(List<Signer> signers, Messages messages, UnaryOperator<String> digits) {
        this.signers = signers;
        this.messages = messages;
        this.digits = digits;
    }

    Group reporting() {
        return group("reporters", true, Signer.As.REPORTER);
    }

    Group deciding() {
        return group("deciders", false, Signer.As.APPROVER);
    }

    /** Where the plan names nobody, dotted lines for one. */
    private Group group(String name, boolean reporting, Signer.As open) {
        List<Map<String, String>> named = signers.stream()
                .filter(signer -> REPORTING.contains(signer.as()) == reporting)
                .map(signer -> line(signer.as(), signer.name(), office(signer)))
                .toList();
        List<Map<String, String>> lines =
                named.isEmpty() ? List.of(line(open, DOTS, messages.of("memo.position", DOTS))) : named;
        return Group.ofParagraphs(name, List.of("as", "name", "office"), lines);
    }

    private Map<String, String> line(Signer.As as, String name, String office) {
        return Map.of(
                "as",
                messages.of("plan.signs-as." + Labelled.kebab(as)),
                "name",
                name.strip(),
                "office",
                digits.apply(office));
    }

    private String office(Signer signer) {
        return Stream.of(signer.position().strip(), acting(signer.actingFor().strip()))
                .filter(line -> !line.isEmpty())
                .reduce((position, acting) -> position + "\n" + acting)
                .orElse("");
    }

    /** In which of the ways that the law knows is said by the plan, or else that it is done. */
    private String acting(String office) {
        return office.isEmpty() || SAYS_HOW.matcher(office).matches() ? office : messages.of("memo.acting", office);
    }
}
