package org.prongsai.message;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Form in which a sentence takes what is counted in it: {@code {0} {one:0|file is|files are}} in the bundles, by the
 * argument's number. What stands in it is worded as in the rest of the sentence. Thai has no need of it.
 */
final class CountForm {
    private static final String PART = "((?:[^{}|]|\\{[^{}]*})*)";
    private static final Pattern FORM = Pattern.compile("\\{one:(\\d)\\|" + PART + "\\|" + PART + "}");
    private static final String ONE = "1";

    private CountForm() {}

    /** A bundle's pattern in the forms that its arguments ask for; what is not told is several. */
    static String chosen(String pattern, List<String> arguments) {
        return FORM.matcher(pattern).replaceAll(match -> {
            int counted = Integer.parseInt(match.group(1));
            boolean one = counted < arguments.size() && arguments.get(counted).equals(ONE);
            return Matcher.quoteReplacement(match.group(one ? 2 : 3));
        });
    }
}
