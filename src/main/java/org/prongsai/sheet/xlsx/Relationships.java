package org.prongsai.sheet.xlsx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.sheet.xml.XmlCursor;

/** The relationships part of another part: which file plays which role. */
final class Relationships implements XmlCursor.Visitor {
    private record Relationship(String id, String type, String target, boolean external) {}

    private final List<Relationship> list = new ArrayList<>();
    private final String base;

    /** @param base the folder of the part the relationships belong to, empty or with a slash at its end */
    Relationships(String base) {
        this.base = base;
    }

    @Override
    public void start(String name, XmlCursor at) {
        boolean external = at.attribute("TargetMode").filter("External"::equals).isPresent();
        if (name.equals("Relationship")) {
            list.add(new Relationship(
                    at.attribute("Id").orElse(""),
                    at.attribute("Type").orElse(""),
                    at.attribute("Target").orElse(""),
                    external));
        }
    }

    private Stream<Relationship> inside() {
        return list.stream().filter(r -> !r.external());
    }

    /** An address outside of the package, as it is written. */
    Optional<String> address(String id) {
        return list.stream()
                .filter(r -> r.external() && r.id().equals(id))
                .findFirst()
                .map(Relationship::target);
    }

    /** Whether there is any of such a type. */
    boolean has(String type) {
        return list.stream().anyMatch(r -> r.type().endsWith("/" + type));
    }

    Optional<String> byId(String id) {
        return inside().filter(r -> r.id().equals(id)).findFirst().map(r -> resolve(r.target()));
    }

    /** By the last word of the type, which transitional and strict OOXML share. */
    Optional<String> byType(String type) {
        return inside().filter(r -> r.type().endsWith("/" + type)).findFirst().map(r -> resolve(r.target()));
    }

    /** A target's place in the package; a path that leads out of it ends at its root and is not found. */
    private String resolve(String target) {
        String path = target.replace('\\', '/');
        Deque<String> places = new ArrayDeque<>();
        for (String place : ((path.startsWith("/") ? "" : base) + path).split("/", -1)) {
            if (place.equals("..")) {
                places.pollLast();
            } else if (!place.isEmpty() && !place.equals(".")) {
                places.addLast(place);
            }
        }
        return String.join("/", places);
    }
}
