package org.prongsai.model;

/** What a division reported of a guideline in an earlier edition, in the words of that edition. */
public record PreviousAnswer(String division, GuidelineId guideline, String status, String details) {}
