package org.prongsai.oracle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.prongsai.faultinjection.SeededRandom;

/** The ways in which files come: under any name, in folders, in zips in zips, in a mail, among other things. */
final class Mailbag {
    /** Zips deeper than these are not opened. */
    private static final int MAX_ZIPS = 3;

    private final SeededRandom chance;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<SentFile> sent = new ArrayList<>();
    /** Forms that wait for being zipped together. */
    private final Map<String, byte[]> zipped = new LinkedHashMap<>();

    private final List<SentFile> inZip = new ArrayList<>();
    private int number;

    Mailbag(SeededRandom chance) {
        this.chance = chance;
    }

    Map<String, byte[]> files() {
        return files;
    }

    List<SentFile> sent() {
        return sent;
    }

    void send(SentForm form, FormBytes.Written written) {
        String name = name(form.format());
        SentFile file = SentFile.of(name, form, written);
        int lot = chance.between(1, 12);
        if (lot <= 8) {
            sent.add(file);
            lay(name, written.content());
        } else if (lot <= 11) {
            inZip.add(file);
            zipped.put(name, written.content());
            if (chance.oneIn(2)) {
                close();
            }
        } else {
            mail(name, written.content());
        }
    }

    private String name(Format format) {
        number++;
        String name = chance.any(
                "แบบรายงาน " + number,
                "form (" + number + ")",
                "ส่งแล้ว ครั้งที่ " + number,
                "=1+" + number,
                "ก" + number);
        // Some are called as what they are not; a text is told by its name alone.
        String ending = chance.oneIn(15) && format != Format.CSV ? "xlsx" : format.ending();
        return name + "." + ending;
    }

    private void lay(String name, byte[] content) {
        String folder = chance.any("returned/", "", "returned/ครั้งแรก/", "ส่ง/2/");
        files.put(folder + name, content);
    }

    /** Zips what waits, once or several times. */
    void close() {
        if (zipped.isEmpty()) {
            return;
        }
        int zips = chance.any(List.of(1, 1, 2, 3, 4));
        Map<String, byte[]> inside = new LinkedHashMap<>(zipped);
        List<SentFile> opened = new ArrayList<>(inZip);
        zipped.clear();
        inZip.clear();
        for (int depth = zips; depth >= 1; depth--) {
            number++;
            String name = "รวม " + number + ".zip";
            byte[] zip = zip(inside);
            if (depth > MAX_ZIPS) {
                opened.clear();
                opened.add(SentFile.other(name, zip, "refused"));
            } else {
                opened.add(SentFile.other(name, zip, "ignored"));
            }
            inside = new LinkedHashMap<>(Map.of(name, zip));
        }
        sent.addAll(opened);
        inside.forEach(this::lay);
    }

    private static byte[] zip(Map<String, byte[]> inside) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> one : inside.entrySet()) {
                ZipEntry entry = new ZipEntry(one.getKey());
                entry.setTime(0);
                out.putNextEntry(entry);
                out.write(one.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** A mail saved as a file is told, not opened. */
    private void mail(String name, byte[] attachment) {
        String text =
                "From: someone@example.go.th\r\nTo: office@example.go.th\r\nDate: Thu, 1 Apr 2021 09:00:00 +0700\r\n"
                        + "Message-ID: <" + number + "@example.go.th>\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/octet-stream\r\n"
                        + "Content-Disposition: attachment; filename=\"form" + number + ".xlsx\"\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(attachment) + "\r\n--b--\r\n";
        other(name + ".eml", text.getBytes(StandardCharsets.UTF_8), "refused");
    }

    private void other(String name, byte[] content, String kind) {
        sent.add(SentFile.other(name, content, kind));
        lay(name, content);
    }

    /** Other things that lie among the forms. */
    void junk() {
        for (int i = chance.between(0, 4); i > 0; i--) {
            number++;
            String mark = "junk " + number;
            switch (chance.between(1, 6)) {
                case 1 -> other(mark + ".pdf", ("%PDF-1.7\n" + mark).getBytes(StandardCharsets.UTF_8), "refused");
                case 2 -> other(mark + ".txt", (mark + " ไม่ใช่แบบรายงาน").getBytes(StandardCharsets.UTF_8), "refused");
                case 3 -> other("~$" + mark + ".xlsx", mark.getBytes(StandardCharsets.UTF_8), "ignored");
                case 4 -> other("._" + mark + ".xlsx", mark.getBytes(StandardCharsets.UTF_8), "ignored");
                case 5 ->
                    other(
                            mark + ".jpg",
                            ("\u00FF\u00D8\u00FF" + mark).getBytes(StandardCharsets.ISO_8859_1),
                            "refused");
                default ->
                    other(
                            mark + ".csv",
                            ("goal,guideline,division,status\n1,1.1,01,done\n" + mark).getBytes(StandardCharsets.UTF_8),
                            "refused");
            }
        }
    }
}
