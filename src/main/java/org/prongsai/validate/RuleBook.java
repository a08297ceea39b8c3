package org.prongsai.validate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.finding.RuleId;

/** The rules in force, by id. Two rules of one id are refused. */
public record RuleBook(List<Rule> rules) {
    public RuleBook {
        rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
        Set<RuleId> ids = new HashSet<>();
        rules.forEach(rule -> {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules are called " + rule.id());
            }
        });
    }

    /** The rules by their names. */
    public Set<RuleId> ids() {
        return rules.stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Every rule on the class path. */
    public static RuleBook load() {
        return new RuleBook(ServiceLoader.load(Rule.class, RuleBook.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }
}
