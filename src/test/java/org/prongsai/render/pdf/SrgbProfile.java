package org.prongsai.render.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Builder of {@code srgb.icc}, the colour profile of every PDF: sRGB (IEC 61966-2-1) by its numbers, as ICC.1:2001-04
 * (version 2.4) writes them. A JDK's own profile is another in every version.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int TAG = 12;
    private static final int STEPS = 1024;
    private static final int ONE = 0x10000;
    private static final int D50_X = 0xF6D6;
    private static final int D50_Z = 0xD32D;
    /** Of each primary, adapted to D50 by Bradford's matrix; they add up to the white exactly. */
    private static final int[][] PRIMARIES = {
        {0x6FA2, 0x38F5, 0x0390}, {0x6299, 0xB785, 0x18DA}, {0x249B, 0x0F86, 0xB6C3},
    };

    private SrgbProfile() {}

    static byte[] build() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(D50_X, ONE, D50_Z));
        tags.put("rXYZ", xyz(PRIMARIES[0]));
        tags.put("gXYZ", xyz(PRIMARIES[1]));
        tags.put("bXYZ", xyz(PRIMARIES[2]));
        int curve = HEADER
                + 4
                + TAG * (tags.size() + 3)
                + tags.values().stream().mapToInt(tag -> tag.length).sum();
        byte[] steps = curve();
        ByteBuffer out = ByteBuffer.allocate(curve + steps.length);
        header(out, curve + steps.length);
        out.putInt(tags.size() + 3);
        int place = HEADER + 4 + TAG * (tags.size() + 3);
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            entry(out, tag.getKey(), place, tag.getValue().length);
            place += tag.getValue().length;
        }
        for (String name : new String[] {"rTRC", "gTRC", "bTRC"}) {
            entry(out, name, curve, steps.length);
        }
        tags.values().forEach(out::put);
        out.put(steps);
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x02400000);
        out.put(ascii("mntrRGB XYZ "));
        out.putShort((short) 2001).putShort((short) 4).putShort((short) 1);
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        out.put(ascii("acsp"));
        // No platform, flags, maker, model or attributes; perceptual.
        out.position(68);
        out.putInt(D50_X).putInt(ONE).putInt(D50_Z);
        out.position(HEADER);
    }

    private static void entry(ByteBuffer out, String name, int place, int length) {
        out.put(ascii(name)).putInt(place).putInt(length);
    }

    private static byte[] description(String text) {
        ByteBuffer out = ByteBuffer.allocate(padded(12 + text.length() + 1 + 8 + 3 + 67));
        out.put(ascii("desc")).putInt(0).putInt(text.length() + 1).put(ascii(text));
        return out.array();
    }

    private static byte[] text(String text) {
        ByteBuffer out = ByteBuffer.allocate(padded(8 + text.length() + 1));
        out.put(ascii("text")).putInt(0).put(ascii(text));
        return out.array();
    }

    private static byte[] xyz(int... numbers) {
        ByteBuffer out = ByteBuffer.allocate(20);
        out.put(ascii("XYZ ")).putInt(0);
        for (int number : numbers) {
            out.putInt(number);
        }
        return out.array();
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(padded(12 + 2 * STEPS));
        out.put(ascii("curv")).putInt(0).putInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double value = i / (STEPS - 1.0);
            double light = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            out.putShort((short) Math.round(light * 65_535));
        }
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes it anew, from the project's folder. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of("src/main/resources/org/prongsai/render/pdf/srgb.icc"), build());
    }
}
