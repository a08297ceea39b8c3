package org.prongsai.model;

/** Recipient to whom the edition is mailed. */
public record Recipient(String name, String email) {}
