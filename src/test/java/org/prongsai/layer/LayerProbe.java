package org.prongsai.layer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

final class LayerProbe {
    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of("/tmp/odsprobe/layers"));
        Set<String> base = LayerFindings.of(Layer.NOTHING.xlsx());
        System.out.println("BASE " + base);
        for (Layer layer : Layer.values()) {
            Files.write(out.resolve(layer + ".xlsx"), layer.xlsx());
            System.out.println(layer + " expected " + layer.told());
            for (String kind : new String[] {"xlsx", "ods/ods", "xls/xls"}) {
                Path f = kind.contains("/") ? out.resolve(kind.split("/")[0]).resolve(layer + "." + kind.split("/")[1]) : out.resolve(layer + ".xlsx");
                try {
                Set<String> found = LayerFindings.of(Files.readAllBytes(f));
                Set<String> more = new TreeSet<>(found);
                more.removeAll(base);
                Set<String> less = new TreeSet<>(base);
                less.removeAll(found);
                System.out.println("   " + kind + " + " + more + " - " + less);
                } catch (Throwable e) { System.out.println("   " + kind + " " + e); }
            }
        }
    }
}
