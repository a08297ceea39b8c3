package org.prongsai.finding;

import java.util.Optional;
import java.util.Set;
import org.prongsai.model.CellRef;
import org.prongsai.model.Ruling;
import org.prongsai.model.Sha256;

/**
 * Decision of the secretariat about a finding (คำวินิจฉัย), as filled in by a person.
 *
 * @param key what stands in the place of a key, as typed
 * @param choice what stands in the place of a choice, as typed
 * @param verb the choice; empty when that is none of the list
 * @param value what is to count instead, for a correction
 * @param location the row of the decisions workbook
 * @param files which files the program named in the row
 * @param members of a group, by the digits of their keys
 * @param row how far the row itself can be relied on
 */
public record Decision(
        String key,
        String choice,
        Optional<Verb> verb,
        String value,
        String reason,
        String by,
        Location location,
        DecidedFiles files,
        Set<String> members,
        RowState row) {
    /** What may be decided. */
    public enum Verb {
        /** The finding is known and stands in nobody's way. */
        ACCEPT,
        /** Another value counts instead of the one at the finding's cell. */
        CORRECT,
        /** The file does not count. */
        EXCLUDE,
        /** The file counts, and no other one of its division that there is. */
        COUNT,
        /** The file is the form of the division that is named. */
        COUNT_AS,
        /** The file counts with the division's other ones, each with what it alone answers. */
        JOIN,
        /** The public may read what was found. */
        PUBLISH,
        /** What was found is hidden in all that is published. */
        MASK;

        /** Whether it says something in the place of the value. */
        public boolean hasValue() {
            return this == CORRECT || this == COUNT_AS;
        }

        /** Whether it says if the public may read what tells of a person. */
        public boolean isAboutPerson() {
            return this == PUBLISH || this == MASK;
        }

        /** Whether several findings of a rule can be decided by it at once. */
        public boolean isForGroups() {
            return this == ACCEPT || isAboutPerson();
        }

        /** Whether it is about a file, and not about what was found in it. */
        public boolean isAboutFile() {
            return this != ACCEPT && this != CORRECT && !isAboutPerson();
        }
    }

    /** How far a row can be relied on, whatever was filled into it. */
    public enum RowState {
        SOUND,
        /** It stands on a sheet that nobody sees. */
        HIDDEN,
        /** What the program wrote in it does not belong together: something of another row stands there. */
        MIXED
    }

    public Decision {
        members = Set.copyOf(members);
    }

    /** A decision about a finding by itself, in a row that everybody sees. */
    public Decision(
            String key, String choice, Optional<Verb> verb, String value, String reason, String by, Location location) {
        this(key, choice, verb, value, reason, by, location, DecidedFiles.NONE, Set.of(), RowState.SOUND);
    }

    /** The finding that it is about; empty when the row no longer says. */
    public Optional<FindingKey> findingKey() {
        return FindingKey.parse(key);
    }

    /** Whether it is about a file of this digest. */
    public boolean isAbout(Sha256 file) {
        return FindingKeys.mark(file).equals(files.file());
    }

    public boolean is(Verb wanted) {
        return verb.filter(wanted::equals).isPresent();
    }

    /** Whether two decisions want the same of the same, whoever made them. */
    public boolean wantsTheSame(Decision other) {
        return verb.equals(other.verb)
                && value.equals(other.value)
                && (verb.filter(Verb::isAboutFile).isEmpty() || files.equals(other.files));
    }

    /** What outputs say of it. It is signed: reason and name are not blank. */
    public Ruling ruling() {
        return new Ruling(
                reason, by, location.file(), location.cell().map(CellRef::row).orElse(0));
    }
}
