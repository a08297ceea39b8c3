package org.prongsai.job.input;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.io.SafeName;

/**
 * Name of a file in the input folder, made of what somebody called it, which is a label and leads nowhere. It keeps its
 * ending, whatever else has to go.
 */
public record InputFileName(String stem, String ending) {
    private static final Pattern PARTS = Pattern.compile("(.*?)(\\.[A-Za-z0-9]{1,8})?", Pattern.DOTALL);

    /** What stands before names that systems hide, and before those of Office for its own use. */
    private static final Pattern HIDDEN = Pattern.compile("^(\\.|~\\$?|\\s)+");

    private static final String NAMELESS = "ไม่มีชื่อ";

    /** @param given by a stranger */
    public static InputFileName of(String given) {
        InputFileName plain = after("", given);
        String stem = HIDDEN.matcher(plain.stem).replaceFirst("");
        return new InputFileName(stem.isEmpty() ? NAMELESS : SafeName.of(stem), plain.ending);
    }

    /**
     * A name that begins with words of ours.
     *
     * @param given by a stranger
     */
    public static InputFileName after(String words, String given) {
        String label = SafeName.whole(
                Arrays.stream(Normalizer.normalize(given, Normalizer.Form.NFC).split("[/\\\\]", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                        .collect(Collectors.joining(" ")));
        Matcher parts = PARTS.matcher(label);
        boolean matches = parts.matches();
        String ending = matches && parts.group(2) != null ? parts.group(2) : "";
        String stem = label.substring(0, label.length() - ending.length());
        return new InputFileName(SafeName.of((words + " " + stem).replaceAll(" +", " ")), ending);
    }

    /** The whole name. */
    public String value() {
        return stem + ending;
    }

    /** The name, numbered as browsers number downloads while it is taken. */
    public String unlike(Predicate<String> taken) {
        String name = value();
        for (int number = 2; taken.test(name); number++) {
            name = stem + " (" + number + ")" + ending;
        }
        return name;
    }
}
