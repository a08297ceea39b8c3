package org.prongsai.render;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The output formats on the class path, by file name. */
public record Formats(List<OutputFormat> list) {
    public Formats {
        list = list.stream()
                .sorted(Comparator.comparing(OutputFormat::fileName))
                .toList();
        if (list.stream().map(OutputFormat::fileName).distinct().count() != list.size()) {
            throw new IllegalArgumentException("two formats write one file");
        }
    }

    OutputFormat named(String fileName) {
        return list.stream()
                .filter(format -> format.fileName().equals(fileName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format writes " + fileName));
    }

    /** Their files' names. */
    public List<String> names() {
        return list.stream().map(OutputFormat::fileName).toList();
    }

    public static Formats load() {
        return new Formats(ServiceLoader.load(OutputFormat.class, Formats.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }
}
