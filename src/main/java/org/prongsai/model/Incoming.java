package org.prongsai.model;

/** A file found in {@code input/}: its path from there with {@code /} between folders, and its content's digest. */
public record Incoming(String path, Sha256 digest) {}
