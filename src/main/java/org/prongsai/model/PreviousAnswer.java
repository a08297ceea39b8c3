package org.prongsai.model;

/** Answer that a division gave to a guideline in an earlier edition, in the words of that edition. */
public record PreviousAnswer(String division, GuidelineId guideline, String status, String details) {}
