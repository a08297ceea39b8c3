package org.prongsai.validate;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldKey;
import org.prongsai.model.Links;
import org.prongsai.text.WrittenAddress;

/** Address that an answer gives as its evidence, in the evidence itself or in a column of links, with its cell. */
public record EvidenceAddress(CellRef cell, String url) {
    /** All that stand in an answer, each once for its cell. */
    public static List<EvidenceAddress> of(Answer answer) {
        return answer.entries().stream()
                .flatMap(entry -> urls(entry).map(url -> new EvidenceAddress(entry.cell(), url)))
                .distinct()
                .toList();
    }

    private static Stream<String> urls(Entry entry) {
        if (entry.value() instanceof Links links) {
            return links.addresses().stream();
        }
        return entry.field().key().equals(FieldKey.EVIDENCE)
                ? WrittenAddress.in(entry.value().asWritten()).stream().map(WrittenAddress::url)
                : Stream.of();
    }
}
