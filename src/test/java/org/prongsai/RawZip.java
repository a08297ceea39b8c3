package org.prongsai;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip written byte by byte, so that a test says how names are encoded and what is wrong with it. */
public final class RawZip {
    private static final Charset THAI = Charset.forName("x-windows-874");
    private static final int UTF8_FLAG = 0x800;
    private static final int ENCRYPTED_FLAG = 1;
    private static final int DEFLATED = 8;

    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    /** As Windows in Thai packs it. */
    public RawZip windows(String name, byte[] content) {
        return entry(name.getBytes(THAI), 0, new byte[0], DEFLATED, content, 0);
    }

    /** As macOS packs it: UTF-8 in parts, and no flag. */
    public RawZip mac(String name, byte[] content) {
        byte[] raw = Normalizer.normalize(name, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
        return entry(raw, 0, new byte[0], DEFLATED, content, 0);
    }

    public RawZip flagged(String name, byte[] content) {
        return entry(name.getBytes(StandardCharsets.UTF_8), UTF8_FLAG, new byte[0], DEFLATED, content, 0);
    }

    /** As Info-ZIP packs it: what its terminal could not write, and the name beside it. */
    public RawZip infoZip(String raw, String name, byte[] content) {
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        byte[] rawName = raw.getBytes(StandardCharsets.US_ASCII);
        byte[] extra = little(9 + path.length)
                .putShort((short) 0x7075)
                .putShort((short) (5 + path.length))
                .put((byte) 1)
                .putInt(crc(rawName))
                .put(path)
                .array();
        return entry(rawName, 0, extra, DEFLATED, content, 0);
    }

    public RawZip stored(String name, byte[] content) {
        return entry(name.getBytes(StandardCharsets.UTF_8), UTF8_FLAG, new byte[0], 0, content, 0);
    }

    public RawZip encrypted(String name, byte[] content) {
        return entry(
                name.getBytes(StandardCharsets.UTF_8), UTF8_FLAG | ENCRYPTED_FLAG, new byte[0], DEFLATED, content, 0);
    }

    public RawZip packedBy(int method, String name, byte[] content) {
        return entry(name.getBytes(StandardCharsets.UTF_8), UTF8_FLAG, new byte[0], method, content, 0);
    }

    /** An entry whose content is not what its checksum says. */
    public RawZip wrong(String name, byte[] content) {
        return entry(name.getBytes(StandardCharsets.UTF_8), UTF8_FLAG, new byte[0], DEFLATED, content, 1);
    }

    private RawZip entry(byte[] name, int flags, byte[] extra, int method, byte[] content, int off) {
        byte[] packed = method == DEFLATED ? deflate(content) : content;
        int at = files.size();
        byte[] common = little(26)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) method)
                .putInt(0x00210000)
                .putInt(crc(content) + off)
                .putInt(packed.length)
                .putInt(content.length)
                .putShort((short) name.length)
                .putShort((short) extra.length)
                .array();
        files.writeBytes(little(4).putInt(0x04034b50).array());
        files.writeBytes(common);
        files.writeBytes(name);
        files.writeBytes(extra);
        files.writeBytes(packed);
        directory.writeBytes(little(6).putInt(0x02014b50).putShort((short) 20).array());
        directory.writeBytes(common);
        directory.writeBytes(little(14).putInt(10, at).array());
        directory.writeBytes(name);
        directory.writeBytes(extra);
        entries++;
        return this;
    }

    public byte[] bytes() {
        return bytes(entries);
    }

    /** With a directory that says it has so many entries. */
    public byte[] bytes(int said) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        zip.writeBytes(files.toByteArray());
        zip.writeBytes(directory.toByteArray());
        zip.writeBytes(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) said)
                .putShort((short) said)
                .putInt(directory.size())
                .putInt(files.size())
                .array());
        return zip.toByteArray();
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static int crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
