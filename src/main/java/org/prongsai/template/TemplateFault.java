package org.prongsai.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.exception.ParseErrorException;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.Token;
import org.prongsai.message.LocalizedMessage;

/** Fault in a template: the file, the line and column, and the reference that means nothing. */
final class TemplateFault {
    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?[A-Za-z][\\w.()]*|[A-Za-z]\\w*\\(\\)");

    private TemplateFault() {}

    static LocalizedMessage of(String template, Exception problem) {
        if (problem instanceof MethodInvocationException call) {
            return at(template, call.getLineNumber(), call.getColumnNumber(), reference(call));
        }
        if (problem instanceof ParseErrorException parse) {
            return at(
                    template, parse.getLineNumber(), parse.getColumnNumber(), String.valueOf(parse.getInvalidSyntax()));
        }
        if (problem instanceof ParseException syntax && syntax.currentToken != null) {
            Token token = syntax.currentToken.next == null ? syntax.currentToken : syntax.currentToken.next;
            return at(template, token.beginLine, token.beginColumn, token.image);
        }
        return byMessage(template, String.valueOf(problem.getMessage()));
    }

    private static String reference(MethodInvocationException call) {
        String name = call.getReferenceName();
        String method = call.getMethodName();
        if (method == null || method.isEmpty()) {
            Matcher named = REFERENCE.matcher(String.valueOf(call.getMessage()));
            return named.find() ? named.group() : String.valueOf(call.getMessage());
        }
        return name == null || name.isEmpty() ? method + "()" : "$" + name + "." + method + "()";
    }

    /** Some problems tell their place in words only. */
    private static LocalizedMessage byMessage(String template, String message) {
        Matcher place = PLACE.matcher(message);
        Matcher reference = REFERENCE.matcher(message);
        return place.find()
                ? at(
                        template,
                        Integer.parseInt(place.group(1)),
                        Integer.parseInt(place.group(2)),
                        reference.find() ? reference.group() : message)
                : LocalizedMessage.of("failure.template", template, message);
    }

    private static LocalizedMessage at(String template, int line, int column, String reference) {
        return LocalizedMessage.of("failure.template.at", template, line, column, reference);
    }
}
