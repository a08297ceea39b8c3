package org.prongsai.round.links;

import org.prongsai.model.DivisionCode;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.LinkReply;

/** One address in one division's answer, and what it replied. */
public record LinksRow(GuidelineId guideline, DivisionCode division, LinkReply reply) {}
