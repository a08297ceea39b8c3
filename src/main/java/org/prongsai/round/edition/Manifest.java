package org.prongsai.round.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prongsai.model.InputFile;
import org.prongsai.model.Sha256;
import org.prongsai.round.RoundFolder;

/**
 * Manifest of an edition, {@code manifest.json}: which program made which bytes out of which. It says neither when nor where,
 * so that the same input makes the same manifest.
 *
 * @param version of the program
 * @param provisional whether the edition is a draft
 * @param inputs the plan, then every other file of the input by digest and path
 * @param previous workbooks of earlier editions that it was compared with, by their names alone
 * @param templates it was made with, also the built-in ones
 * @param outputs every other file of the edition, by name
 */
public record Manifest(
        String version,
        Options options,
        boolean provisional,
        List<Entry> inputs,
        List<Entry> previous,
        List<Entry> templates,
        List<Entry> outputs) {
    public static final String FILE = "manifest.json";

    public Manifest {
        inputs = List.copyOf(inputs);
        previous = List.copyOf(previous);
        templates = List.copyOf(templates);
        outputs = List.copyOf(outputs);
    }

    /**
     * How an edition was ordered.
     *
     * @param asOf the day it speaks for; empty when a manifest does not say
     * @param lang code of its language, as written
     * @param mendBy by when divisions are asked to send back what they mended
     * @param rawCsv whether its CSV files are for machines
     */
    public record Options(Optional<LocalDate> asOf, String lang, Optional<LocalDate> mendBy, boolean rawCsv) {}

    /**
     * A file.
     *
     * @param sha256 its digest, as written: a manifest that somebody changed may say anything
     */
    public record Entry(String path, String sha256) {
        public static Entry of(InputFile file) {
            return new Entry(file.path(), file.digest().hex());
        }
    }

    /** @param files every file of the input but the plan */
    public static List<Entry> inputs(Sha256 plan, Stream<InputFile> files) {
        List<Entry> inputs = new ArrayList<>();
        inputs.add(new Entry(RoundFolder.PLAN, plan.hex()));
        files.sorted(Comparator.comparing(InputFile::digest).thenComparing(InputFile::path))
                .map(Entry::of)
                .forEach(inputs::add);
        return inputs;
    }

    /** Files by name. */
    public static List<Entry> files(Map<String, Sha256> digests) {
        return new TreeMap<>(digests)
                .entrySet().stream()
                        .map(file -> new Entry(file.getKey(), file.getValue().hex()))
                        .toList();
    }

    /** The digest that an output had when it was made; empty when it was not made. */
    public String digestOf(String output) {
        return outputs.stream()
                .filter(entry -> entry.path().equals(output))
                .map(Entry::sha256)
                .findFirst()
                .orElse("");
    }
}
