package org.prongsai.model;

/** Somebody the edition is mailed to. */
public record Recipient(String name, String email) {}
