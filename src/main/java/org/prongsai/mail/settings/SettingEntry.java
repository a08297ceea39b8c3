package org.prongsai.mail.settings;

/**
 * Entry of a setting as a person may see it.
 *
 * @param key as in the file
 * @param value as it was given; empty for what is secret
 * @param given whether it was given at all
 * @param fixed whether the environment gives it, which goes before the file
 */
public record SettingEntry(String key, String value, boolean given, boolean fixed) {}
