package org.prongsai.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Filing of the report: what the filed documents say besides what was reported. Texts are empty where the plan says nothing.
 *
 * @param owner section that the matter belongs to (ส่วนราชการเจ้าของเรื่อง)
 * @param email of that section
 * @param number of the memo (ที่)
 * @param date of the memo
 * @param publication what the published report says besides
 * @param signers in the order in which they sign
 * @param paragraphs the office's own, for each place in the order of the plan; references in braces are not yet filled in
 */
public record Filing(
        String owner,
        String email,
        String number,
        Optional<LocalDate> date,
        Publication publication,
        List<Signer> signers,
        Map<Place, List<String>> paragraphs) {
    /** Of a plan that says nothing of it. */
    public static final Filing NONE = new Filing("", "", "", Optional.empty(), Publication.NONE, List.of(), Map.of());

    /** Where a paragraph stands in the filed documents. */
    public enum Place {
        /** เรื่องเดิม. */
        BACKGROUND,
        /** ข้อเท็จจริง. */
        FACTS,
        /** ข้อเสนอ. */
        PROPOSAL,
        /** What leads to the appendix. */
        APPENDIX
    }

    public Filing {
        signers = List.copyOf(signers);
        Map<Place, List<String>> ordered = new EnumMap<>(Place.class);
        paragraphs.forEach((place, texts) -> ordered.put(place, List.copyOf(texts)));
        paragraphs = Collections.unmodifiableMap(ordered);
    }

    /** Paragraphs of one place. */
    public List<String> of(Place place) {
        return paragraphs.getOrDefault(place, List.of());
    }
}
