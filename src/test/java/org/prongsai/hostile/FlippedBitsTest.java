package org.prongsai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.prongsai.damage.Parts;
import org.prongsai.example.ExampleRound;
import org.prongsai.intake.Intake;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;

/**
 * A filled form that was cut off, or lost a single bit on its way: it is refused, or it says exactly what it said. That many
 * times: {@code -Dcuts=n -Dflips=n}.
 */
@Tag("heavy")
final class FlippedBitsTest {
    private static final int CUTS = Integer.getInteger("cuts", 100);
    private static final int FLIPS = Integer.getInteger("flips", 300);
    private static final String NAME = "กองคลัง.xlsx";

    private final Plan plan = ExampleRound.plan();
    private final FormReader reader = new FormReader(plan);
    /** As POI writes a zip, and as Java's own stream does, with sizes after each part. */
    private final List<byte[]> forms = ExampleRound.files().entrySet().stream()
            .filter(file -> file.getKey().startsWith("returned/"))
            .limit(2)
            .map(Map.Entry::getValue)
            .flatMap(form -> java.util.stream.Stream.of(form, new Parts(form).zip()))
            .toList();

    private enum Ending {
        REFUSED,
        THE_SAME,
        DIFFERENT
    }

    private FormReading reading(byte[] content) {
        // The digest tells the files apart; what is in them must not.
        InputFile file = new InputFile(NAME, Sha256.of(new byte[0]));
        return Intake.refusal(NAME, content)
                .<FormReading>map(
                        refusal -> new FormReading.NotRead(refusal, java.util.Optional.empty(), java.util.List.of()))
                .orElseGet(() -> reader.read(file, content));
    }

    private Ending ending(FormReading whole, byte[] damaged) {
        FormReading reading = reading(damaged);
        return reading instanceof FormReading.NotRead
                ? Ending.REFUSED
                : reading.equals(whole) ? Ending.THE_SAME : Ending.DIFFERENT;
    }

    @Test
    void a_form_cut_off_is_refused() {
        for (int f = 0; f < forms.size(); f++) {
            byte[] form = forms.get(f);
            FormReading whole = reading(form);
            assertThat(whole).isInstanceOf(FormReading.Read.class);
            Random random = new Random(f);
            int[] lengths = random.ints(CUTS / forms.size(), 0, form.length).toArray();
            assertThat(Arrays.stream(lengths)
                            .parallel()
                            .filter(length -> ending(whole, Arrays.copyOf(form, length)) != Ending.REFUSED)
                            .toArray())
                    .isEmpty();
        }
    }

    @Test
    void a_form_that_lost_a_bit_is_refused_or_says_what_it_said(TestReporter reporter) {
        Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
        Map<String, Ending> different = new ConcurrentHashMap<>();
        for (int f = 0; f < forms.size(); f++) {
            byte[] form = forms.get(f);
            int number = f;
            FormReading whole = reading(form);
            int[] bits = new Random(100 + f)
                    .ints(FLIPS / forms.size(), 0, form.length * 8)
                    .toArray();
            List<Ending> ended = IntStream.of(bits)
                    .parallel()
                    .mapToObj(bit -> {
                        byte[] flipped = form.clone();
                        flipped[bit / 8] ^= (byte) (1 << (bit % 8));
                        Ending ending = ending(whole, flipped);
                        if (ending == Ending.DIFFERENT) {
                            different.put("form " + number + " bit " + bit, ending);
                        }
                        return ending;
                    })
                    .toList();
            ended.forEach(ending -> endings.merge(ending, 1, Integer::sum));
        }
        reporter.publishEntry("endings", endings.toString());
        assertThat(different).isEmpty();
        assertThat(endings).containsKeys(Ending.REFUSED, Ending.THE_SAME);
    }
}
