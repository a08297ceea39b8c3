package org.prongsai.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Progress;
import org.prongsai.model.Round;

/** The formulas by which one row of a form checks itself: the same rules as the checker's, in its own short words. */
final class RowFormulas {
    /** What Word and web pages leave in a text unseen: removed before anything is compared. */
    private static final List<String> UNSEEN =
            List.of(" ", "\u00A0", "\u00AD", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u2060", "\uFEFF");

    /** What {@link CheckColumn#STATUS_KIND} says of what is no status of the list. */
    static final int NOTHING = 4;

    private static final int UNLISTED = 5;

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private final int row;
    private final ListSheet lists;
    private final FormColumns columns;
    private final CheckColumns checks;
    private final FieldSpecs fields;
    private final EvidenceFormulas evidence = new EvidenceFormulas(this);
    private final OwnFormulas own;

    /**
     * @param row in the form's sheet, from 1
     * @param fields that are asked
     */
    RowFormulas(int row, ListSheet lists, FormColumns columns, CheckColumns checks, FieldSpecs fields) {
        this.fields = fields;
        this.row = row;
        this.lists = lists;
        this.columns = columns;
        this.checks = checks;
        this.own = new OwnFormulas(this, checks, lists);
    }

    int number() {
        return row;
    }

    String ref(CheckColumn column) {
        return "$" + checks.letters(column) + row;
    }

    String date() {
        return ref(FieldKey.COMPLETED_ON);
    }

    String id() {
        return "$" + CellRef.letters(columns.position(FormColumn.GUIDELINE_ID)) + row;
    }

    String ref(FieldKey field) {
        return "$" + CellRef.letters(columns.position(new FormColumn(field))) + row;
    }

    static String replace(String text, String what, String by) {
        return "SUBSTITUTE(" + text + ",\"" + what + "\",\"" + by + "\")";
    }

    /** A cell's text without spaces and what nobody sees. */
    static String squeezed(String cell) {
        return squeezed(cell, "");
    }

    /** @param line what stands between two lines then */
    static String squeezed(String cell, String line) {
        return seen(cell, "", line);
    }

    /** The same with its spaces, all of one kind. */
    static String seen(String cell, String line) {
        return seen(cell, " ", line);
    }

    private static String seen(String cell, String space, String line) {
        String text = cell;
        for (String unseen : UNSEEN) {
            text = unseen.equals(space) ? text : replace(text, unseen, unseen.equals("\u00A0") ? space : "");
        }
        for (int code : new int[] {9, 10, 13}) {
            text = "SUBSTITUTE(" + text + ",CHAR(" + code + "),\"" + (code == 9 ? space : line) + "\")";
        }
        return replace(replace(text, "เเ", "แ"), "\u0E4D\u0E32", "\u0E33");
    }

    /** With digits of one kind. */
    static String arabic(String cell) {
        String text = cell;
        for (int digit = 0; digit <= 9; digit++) {
            text = replace(text, String.valueOf((char) ('๐' + digit)), String.valueOf(digit));
        }
        return text;
    }

    String formula(OwnCheck check, OwnCheck.Step step) {
        return own.formula(check, step);
    }

    String formula(CheckColumn column, Round round) {
        List<CheckColumn> faults = checks.faults();
        return switch (column) {
            case STATUS_KEY -> withoutWildcards(key(FieldKey.STATUS));
            case STATUS_KIND -> statusKind();
            case DETAILS_KEY -> key(FieldKey.DETAILS);
            case DETAILS_LENGTH -> new DetailsFormulas(details()).length();
            case EVIDENCE_KEY -> key(FieldKey.EVIDENCE);
            case EVIDENCE_DIGITS -> evidence.digits();
            case EVIDENCE_MONTHS -> evidence.months();
            case EVIDENCE_LINE -> evidenceLine();
            case EVIDENCE_WORD -> evidenceWord();
            case EVIDENCE_LINKS -> evidence.links();
            case EVIDENCE_HOSTS -> evidence.hosts();
            case DATE_DIGITS -> DateFormulas.of(this).digits();
            case DATE_MONTHS -> DateFormulas.of(this).months();
            case DATE_SLASHES -> DateFormulas.of(this).slashes();
            case DATE_FIRST -> DateFormulas.of(this).first();
            case DATE_SECOND -> DateFormulas.of(this).second();
            case DATE_THIRD -> DateFormulas.of(this).third();
            case DATE_SERIAL -> DateFormulas.of(this).serial();
            case FILLED -> ofGuideline(id(), "IF(" + condition(column, round) + ",1,0)");
            case ANSWER_MISSING -> ofGuideline(ref(CheckColumn.FILLED), "IF(" + condition(column, round) + ",1,0)");
            case FAULTS ->
                "IF(" + ref(CheckColumn.FILLED) + "=\"\",0,SUM(" + ref(faults.get(0)) + ":"
                        + ref(faults.get(faults.size() - 1)) + ")" + own.faults() + ")";
            case OPEN_ROW ->
                "IF(SUM(" + ref(CheckColumn.ANSWER_MISSING) + "," + ref(CheckColumn.FAULTS) + ")>0,ROW(),\"\")";
            default -> "IF(" + condition(column, round) + ",1,0)";
        };
    }

    /** Nothing in a goal's row, which has the same formulas: a guideline may be sorted to where they stand. */
    private static String ofGuideline(String said, String formula) {
        return "IF(" + said + "=\"\",\"\"," + formula + ")";
    }

    private String condition(CheckColumn column, Round round) {
        return switch (column) {
            case FILLED ->
                Stream.concat(checks.keys().stream().map(key -> ref(key) + "<>\"\""), own.filled())
                        .collect(Collectors.joining(",", "OR(", ")"));
            case ANSWER_MISSING -> ref(CheckColumn.FILLED) + "=0";
            case STATUS_MISSING -> "AND(" + ref(CheckColumn.FILLED) + "=1," + ref(CheckColumn.STATUS_KIND) + "=0)";
            case STATUS_NOT_LISTED -> ref(CheckColumn.STATUS_KIND) + "=" + UNLISTED;
            case DETAILS_NONE -> isNone(CheckColumn.DETAILS_KEY);
            case EVIDENCE_NONE -> isNone(CheckColumn.EVIDENCE_KEY);
            case DATE_NONE -> isNone(CheckColumn.DATE_DIGITS);
            case DETAILS_MISSING -> needed(FieldKey.DETAILS);
            case DETAILS_SHORT ->
                "AND(NOT(" + saysNothing(FieldKey.DETAILS) + ")," + ref(CheckColumn.DETAILS_LENGTH) + "<"
                        + AnswerLimits.MIN_DETAILS + ")";
            case DETAILS_COPIED ->
                "IFERROR(AND(" + details() + "<>\"\",OR(" + isCopyOf(lists.guideline(id())) + ","
                        + isCopyOf(lists.goal(id())) + ")),FALSE)";
            case EVIDENCE_MISSING -> needed(FieldKey.EVIDENCE);
            case EVIDENCE_PRIVATE -> evidence.isPrivate();
            case EVIDENCE_LINK -> "AND(" + ref(CheckColumn.EVIDENCE_PRIVATE) + "=0," + brokenLink() + ")";
            case EVIDENCE_UNCLEAR ->
                "AND(NOT(" + saysNothing(FieldKey.EVIDENCE) + ")," + ref(CheckColumn.EVIDENCE_PRIVATE) + "+"
                        + ref(CheckColumn.EVIDENCE_LINK) + "=0," + evidence.isUnclear() + ")";
            case COMPLETION_MISSING -> needed(FieldKey.COMPLETED_ON);
            case COMPLETION_UNEXPECTED ->
                "AND(" + ref(CheckColumn.STATUS_KIND) + ">=2," + ref(CheckColumn.STATUS_KIND) + "<=" + NOTHING + ","
                        + "NOT(" + saysNothing(FieldKey.COMPLETED_ON) + "))";
            case COMPLETION_UNREADABLE ->
                "AND(EXACT(" + serial() + ",\"x\"),NOT(" + saysNothing(FieldKey.COMPLETED_ON) + "))";
            case COMPLETION_OUTSIDE ->
                "IF(ISNUMBER(" + serial() + "),OR(INT(" + serial() + ")<" + serial(round.start()) + ",INT(" + serial()
                        + ")>" + serial(round.end()) + "),FALSE)";
            default -> throw new IllegalArgumentException(column + " is no yes or no");
        };
    }

    /** A status that needs the field, and nothing in it. */
    private String needed(FieldKey field) {
        String statuses = fields.of(field).stream()
                .flatMap(spec -> Stream.of(Progress.values()).filter(spec::isRequiredFor))
                .map(progress -> ref(CheckColumn.STATUS_KIND) + "=" + kind(progress))
                .collect(Collectors.joining(",", "OR(", ")"));
        return "AND(" + statuses + "," + saysNothing(field) + ")";
    }

    /** Nothing in it, or only what is typed where there is nothing to say. */
    private String saysNothing(FieldKey field) {
        return ref(checks.none(field)) + "=1";
    }

    private String isNone(CheckColumn key) {
        return "OR(" + ref(key) + "=\"\"," + isOneOf(lists.none(), withoutWildcards(ref(key))) + ")";
    }

    private static int kind(Progress progress) {
        return switch (progress) {
            case ACHIEVED -> 1;
            case IN_PROGRESS -> 2;
            case NOT_STARTED -> 3;
        };
    }

    private String details() {
        return ref(CheckColumn.DETAILS_KEY);
    }

    /** As far as a formula can tell: without the text that was asked, word for word, little is left of what is written. */
    private String isCopyOf(String asked) {
        return "LEN(SUBSTITUTE(" + details() + "," + asked + ",\"\"))<=LEN(" + details() + ")*"
                + (1 - AnswerLimits.MAX_WHOLE_SHARE);
    }

    private String serial() {
        return ref(CheckColumn.DATE_SERIAL);
    }

    static long serial(LocalDate date) {
        return EPOCH.until(date, ChronoUnit.DAYS);
    }

    String key(FieldKey field) {
        return "IFERROR(" + squeezed(ref(field)) + ",\"#\")";
    }

    /** MATCH takes these for wildcards; {@link ListSheet} writes them in the same way. */
    static String withoutWildcards(String text) {
        String without = text;
        for (char wildcard : ListSheet.WILDCARDS.toCharArray()) {
            without = replace(without, String.valueOf(wildcard), String.valueOf(ListSheet.NO_WILDCARD));
        }
        return without;
    }

    private String statusKind() {
        String key = ref(CheckColumn.STATUS_KEY);
        String kind = String.valueOf(UNLISTED);
        for (Progress progress : Progress.values()) {
            kind = "IF(" + isOneOf(lists.wordingsOf(progress), key) + "," + kind(progress) + "," + kind + ")";
        }
        return "IF(" + key + "=\"\",0,IF(" + isOneOf(lists.nothing(), key) + "," + NOTHING + "," + kind + "))";
    }

    static String isOneOf(String range, String key) {
        return "ISNUMBER(MATCH(" + key + "," + range + ",0))";
    }

    /** The text in one line and between spaces, so that every word in it is. */
    private String evidenceLine() {
        String cell = replace(replace(ref(FieldKey.EVIDENCE), "\u00A0", " "), "\u200B", "");
        return "IFERROR(\" \"&LOWER(TRIM(SUBSTITUTE(" + cell + ",CHAR(10),\" \")))&\" \",\" \")";
    }

    private String evidenceWord() {
        String line = "MID(" + ref(CheckColumn.EVIDENCE_LINE) + ",2,999)";
        return "IFERROR(LEFT(" + line + ",FIND(\" \"," + line + ")-1),\"\")";
    }

    private String brokenLink() {
        String word = ref(CheckColumn.EVIDENCE_WORD);
        return "IF(OR(LEFT(" + word + ",4)=\"http\",LEFT(" + word + ",4)=\"www.\",ISNUMBER(FIND(\"://\"," + word
                + "))),"
                + "IF(LEFT(" + word + ",7)=\"http://\"," + noHost(word, 8) + ",IF(LEFT(" + word + ",8)=\"https://\","
                + noHost(word, 9) + ",TRUE)),FALSE)";
    }

    private static String noHost(String word, int from) {
        return "IFERROR(FIND(\".\",MID(" + word + "," + from + ",999)),0)<2";
    }

    /** What the row says of itself: everything that is missing or wrong, a line each. */
    String verdict(Messages messages) {
        String faults = checks.faults().stream()
                .map(column -> "IF(" + ref(column) + "=1,CHAR(10)&\"• " + words(column, messages) + "\",\"\")")
                .collect(Collectors.joining("&"));
        faults += own.verdict();
        int longest = checks.own().isEmpty() ? 999 : 9999;
        return "IF(" + ref(CheckColumn.ANSWER_MISSING) + "=1,\"" + words(CheckColumn.ANSWER_MISSING, messages)
                + "\",IF(" + ref(CheckColumn.FAULTS) + "=0,\"" + messages.of("form.row-complete") + "\",MID(" + faults
                + ",2," + longest + ")))";
    }

    private static String words(CheckColumn column, Messages messages) {
        return messages.of("rule." + column.ruleId() + ".short").replace("\"", "\"\"");
    }
}
