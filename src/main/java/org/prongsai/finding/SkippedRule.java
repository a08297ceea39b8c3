package org.prongsai.finding;

import org.prongsai.message.LocalizedMessage;

/** A rule that could not look at the round, and why: its silence does not mean that all is well. */
public record SkippedRule(RuleId rule, LocalizedMessage why) {}
