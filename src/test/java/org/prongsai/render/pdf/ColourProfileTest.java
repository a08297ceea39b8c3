package org.prongsai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ColourProfileTest {
    private static byte[] shipped() throws IOException {
        try (InputStream in = Objects.requireNonNull(ColourProfile.class.getResourceAsStream("srgb.icc"))) {
            return in.readAllBytes();
        }
    }

    @Test
    void the_profile_that_travels_is_the_one_that_is_built() throws IOException {
        assertThat(shipped()).isEqualTo(SrgbProfile.build()).hasSizeLessThan(3000);
    }

    /** To a step of 8 bits, over all the cube. */
    @Test
    void a_colour_means_what_it_means_to_the_jdk() throws IOException {
        ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(shipped()));
        ColorSpace theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        for (float red = 0; red <= 1; red += 0.25f) {
            for (float green = 0; green <= 1; green += 0.25f) {
                for (float blue = 0; blue <= 1; blue += 0.25f) {
                    float[] colour = {red, green, blue};
                    float[] here = ours.toCIEXYZ(colour);
                    float[] there = theirs.toCIEXYZ(colour);
                    for (int i = 0; i < 3; i++) {
                        assertThat(here[i]).isBetween(there[i] - 0.004f, there[i] + 0.004f);
                    }
                }
            }
        }
    }
}
