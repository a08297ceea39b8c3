package org.prongsai.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Gives every entry of a zip the same time, so that equal content makes equal bytes. */
public final class StableZip {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StableZip() {}

    public static byte[] rewrite(byte[] zip) throws IOException {
        ByteArrayOutputStream rewritten = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(rewritten)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fresh = new ZipEntry(entry.getName());
                fresh.setTimeLocal(TIME);
                out.putNextEntry(fresh);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return rewritten.toByteArray();
    }
}
