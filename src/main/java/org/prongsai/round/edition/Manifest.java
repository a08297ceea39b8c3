package org.prongsai.round.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.prongsai.model.InputFile;
import org.prongsai.model.Sha256;
import org.prongsai.round.RoundFolder;

/**
 * Manifest of an edition, {@code manifest.json}: which program made which bytes out of which. It says neither when nor where,
 * so that the same input makes the same manifest.
 *
 * @param build of the program
 * @param mark empty when the edition is of a time before there were any
 * @param provisional whether the edition is a draft
 * @param round what it is of; empty when the edition is of a time before manifests said it
 * @param inputs the plan, then every other file of the input by digest and path
 * @param decisions those of them that the secretariat's decisions stand in
 * @param previous earlier editions that it was compared with
 * @param links digest of what evidence links replied when they were last asked; empty when nobody asked
 * @param templates it was made with, also the built-in ones
 * @param outputs every other file of the edition, by name
 */
public record Manifest(
        Build build,
        Optional<EditionMark> mark,
        Options options,
        boolean provisional,
        Optional<RoundFacts> round,
        List<Entry> inputs,
        List<Entry> decisions,
        List<Previous> previous,
        Optional<Sha256> links,
        List<Entry> templates,
        List<Entry> outputs) {
    public static final String FILE = "manifest.json";

    public Manifest {
        inputs = List.copyOf(inputs);
        decisions = List.copyOf(decisions);
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

    /**
     * An earlier edition.
     *
     * @param path from the round folder, as it was given; in older manifests its workbook's name alone
     * @param round its round's key, empty when it does not say
     * @param files what was read of it
     */
    public record Previous(String path, String round, List<Entry> files) {
        public Previous {
            files = List.copyOf(files);
        }
    }

    /** The same with the mark that its grounds give it. */
    public Manifest marked() {
        return new Manifest(
                build,
                Optional.of(ManifestCodec.mark(this)),
                options,
                provisional,
                round,
                inputs,
                decisions,
                previous,
                links,
                templates,
                outputs);
    }

    /** The same of an edition with such outputs. */
    public Manifest with(Map<String, Sha256> made) {
        return new Manifest(
                build, mark, options, provisional, round, inputs, decisions, previous, links, templates, files(made));
    }

    /** The same but for what depends on the build: which it is, and the bytes that it makes. */
    public Manifest grounds() {
        return new Manifest(
                new Build("", ""),
                mark,
                options,
                provisional,
                round,
                inputs,
                decisions,
                previous,
                links,
                templates,
                List.of());
    }

    /** Whether it is of a time before manifests had a mark, a build and a round. */
    public boolean isOfBefore() {
        return mark.isEmpty();
    }

    /** @param files every file of the input but the plan */
    public static List<Entry> inputs(Sha256 plan, Stream<InputFile> files) {
        List<Entry> inputs = new ArrayList<>();
        inputs.add(new Entry(RoundFolder.PLAN, plan.hex()));
        inputs.addAll(entries(files));
        return inputs;
    }

    /** Files by digest and path. */
    public static List<Entry> entries(Stream<InputFile> files) {
        return files.sorted(Comparator.comparing(InputFile::digest).thenComparing(InputFile::path))
                .map(Entry::of)
                .toList();
    }

    /** Files by name. */
    public static List<Entry> files(Map<String, Sha256> digests) {
        return new TreeMap<>(digests)
                .entrySet().stream()
                        .map(file -> new Entry(file.getKey(), file.getValue().hex()))
                        .toList();
    }

    /** The inputs that another manifest has not, or has otherwise, and those that it alone has; by their paths, sorted. */
    public List<String> otherInputs(Manifest other) {
        TreeSet<String> paths = new TreeSet<>();
        inputs.stream()
                .filter(entry -> !other.inputs.contains(entry))
                .map(Entry::path)
                .forEach(paths::add);
        other.inputs.stream()
                .filter(entry -> !inputs.contains(entry))
                .map(Entry::path)
                .forEach(paths::add);
        return List.copyOf(paths);
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
