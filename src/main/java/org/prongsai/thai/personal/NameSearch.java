package org.prongsai.thai.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Search for names of persons: behind a title, in the place of a label, or second in a list that a title begins. */
final class NameSearch implements PersonalSearch {
    private static final String AND = "และ";

    @Override
    public boolean mayBeIn(String text) {
        // A letter that can't be seen may part a title; a link may write it in percent signs.
        if (text.indexOf('\u200B') >= 0 || PercentReader.mayBeIn(text)) {
            return true;
        }
        for (int i = 1; i < text.length(); i++) {
            if (TitleWords.mayBegin(text.charAt(i - 1), text.charAt(i))
                    || NameLabel.FIRST.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<PersonalWord> in(PlainText written, OfficeWords own) {
        PlainText text = LinkWords.spaced(written);
        List<PersonalWord> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<NameTitle> title =
                    NameTitle.at(text, at).filter(one -> !BeforeTitleWords.isPartOfAnother(text, one));
            at = title.isPresent() ? titled(text, title.get(), own, found) : labelled(text, at, own, found);
        }
        return found;
    }

    /** The name that a text begins with, behind its title. */
    static Optional<PersonName> first(PlainText written) {
        PlainText text = LinkWords.spaced(written);
        return NameTitle.at(text, 0).flatMap(title -> NameReader.at(text, title));
    }

    /** Adds a name behind a title, and says where to go on. */
    private static int titled(PlainText text, NameTitle title, OfficeWords own, List<PersonalWord> found) {
        PersonName name = NameReader.at(text, title).orElse(null);
        if (name == null) {
            return title.isShort() || title.kind() == TitleKind.LOCAL || title.kind() == TitleKind.MONK
                    ? title.start() + 1
                    : title.end();
        }
        add(text, title.start(), name, own, found);
        return name.surname().isEmpty() ? name.end() : others(text, name.end(), own, found);
    }

    /** Those who are named with one, without titles. */
    private static int others(PlainText text, int from, OfficeWords own, List<PersonalWord> found) {
        int at = from;
        for (Optional<PersonName> next = next(text, at); next.isPresent(); next = next(text, at)) {
            PersonName name = next.get();
            add(text, text.text().indexOf(name.given(), at), name, own, found);
            at = name.end();
        }
        return at;
    }

    private static Optional<PersonName> next(PlainText text, int from) {
        int at = NameReader.afterSpaces(text, from);
        boolean and = text.text().startsWith(AND, at);
        if (!and && text.at(at) != ',') {
            return Optional.empty();
        }
        int start = NameReader.afterSpaces(text, and ? at + AND.length() : at + 1);
        return NameTitle.at(text, start).isPresent() ? Optional.empty() : NameReader.full(text, start, true);
    }

    private static int labelled(PlainText text, int at, OfficeWords own, List<PersonalWord> found) {
        NameLabel label = NameLabel.FIRST.indexOf(text.at(at)) < 0
                ? null
                : NameLabel.at(text, at).orElse(null);
        PersonName name = label == null || NameTitle.at(text, label.end()).isPresent()
                ? null
                : label.name(text).orElse(null);
        if (label == null || name == null) {
            return at + 1;
        }
        add(text, label.end(), name, own, found);
        return others(text, name.end(), own, found);
    }

    private static void add(PlainText text, int start, PersonName name, OfficeWords own, List<PersonalWord> found) {
        if (!own.isPerson(name)) {
            found.add(PersonalWord.of(text, start, name.end()));
        }
    }
}
