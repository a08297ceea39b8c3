package org.prongsai.sheet.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** A part of a workbook, deflated on the disk as it grows. */
final class SpooledPart {
    /** An empty last block: the deflated pieces before it end on a byte. */
    private static final byte[] END = {3, 0};

    private final Path file;
    private final OutputStream out;
    private final CRC32 checksum = new CRC32();
    private long plain;
    private long deflated;

    SpooledPart(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    void append(RowChunk.DeflatedRows chunk) throws IOException {
        append(chunk.xml, chunk.deflated);
    }

    void append(byte[] xml, int level) throws IOException {
        append(xml, RowChunk.deflated(xml, level));
    }

    private void append(byte[] xml, byte[] deflatedXml) throws IOException {
        checksum.update(xml);
        plain += xml.length;
        deflated += deflatedXml.length;
        out.write(deflatedXml);
    }

    void close() throws IOException {
        out.write(END);
        deflated += END.length;
        out.close();
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    long checksum() {
        return checksum.getValue();
    }

    /** Bytes of XML. */
    long plain() {
        return plain;
    }

    /** Bytes as they lie on the disk. */
    long deflated() {
        return deflated;
    }
}
