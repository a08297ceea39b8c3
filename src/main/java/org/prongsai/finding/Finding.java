package org.prongsai.finding;

import java.util.Optional;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.GuidelineId;
import org.prongsai.text.Sentence;

/**
 * Something wrong (ข้อตรวจพบ).
 *
 * @param value what stands there, as written; empty when nothing does
 * @param message what is wrong and what was expected
 * @param suggestion what to do about it
 */
public record Finding(
        Severity severity,
        RuleId rule,
        Optional<DivisionCode> division,
        Optional<GuidelineId> guideline,
        Optional<Place> place,
        String value,
        Sentence message,
        Sentence suggestion) {}
