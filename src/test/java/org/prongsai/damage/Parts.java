package org.prongsai.damage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook's zip, by name. */
public final class Parts {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Parts(Map<String, byte[]> parts) {
        this.parts.putAll(parts);
    }

    public Parts(byte[] zip) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Parts copy() {
        return new Parts(parts);
    }

    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    public byte[] get(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    public String text(String name) {
        return new String(get(name), StandardCharsets.UTF_8);
    }

    public void put(String name, byte[] content) {
        parts.put(name, content);
    }

    public void put(String name, String content) {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public void edit(String name, UnaryOperator<String> change) {
        put(name, change.apply(text(name)));
    }

    public void remove(String name) {
        parts.remove(name);
    }

    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
