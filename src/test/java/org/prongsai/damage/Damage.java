package org.prongsai.damage;

import static org.prongsai.damage.Damage.Upto.EXACT;
import static org.prongsai.damage.Damage.Upto.REPAIRED;
import static org.prongsai.damage.Elsewhere.csv;
import static org.prongsai.damage.Elsewhere.libreOffice;
import static org.prongsai.damage.Elsewhere.saved;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What an official can do to a filled-in form, one constant for each kind. {@code docs/DAMAGES.md} is made from it. */
@SuppressWarnings("ImmutableEnumChecker") // every change is a method reference that holds nothing
enum Damage implements Harm {
    ROW_INSERTED_ABOVE("empty rows inserted above or in the banner", "read", RowDamage::insertAbove),
    ROW_INSERTED_INSIDE("empty rows inserted between the guidelines", "read", RowDamage::insertInside),
    NOTE_ROW_INSERTED(
            "a row with a note in the id or text column, inside or below the table",
            "read; cell-unread",
            RowDamage::note),
    ROW_DELETED("a guideline's row deleted", "answer-missing", RowDamage::deleteRow),
    ROWS_MOVED("a block of rows cut and inserted elsewhere in the table", "read", RowDamage::moveBlock),
    ROW_MOVED_ABOVE_HEADER("a guideline's row moved above the header", "answer-missing", RowDamage::moveAboveHeader),
    ROWS_SORTED("the guidelines sorted by one of the columns, up or down", "read", RowDamage::sort),
    ROWS_HIDDEN("one to three answered rows hidden", "read; row-hidden", RowDamage::hide, csv("read", Loss.HIDING)),
    ROWS_FILTERED(
            "an autofilter that hides every status but one",
            "read; row-hidden",
            RowDamage::filter,
            csv("read", Loss.HIDING)),
    ROW_ADDED_BELOW("a filled row of the division's own below the table", "read; row-not-counted", RowDamage::addBelow),
    ROW_TWICE_SAME("a guideline's row copied", "read", RowDamage::twiceSame),
    ROW_TWICE_DIFFERENT(
            "a guideline's row copied and filled in differently", "row-not-counted", RowDamage::twiceDifferent),
    HEADER_AGAIN("the header row repeated lower down", "read", RowDamage::headerAgain),
    BANNER_DELETED(
            "all rows above the header deleted",
            "read; form-marks-lost",
            RowDamage::deleteBanner,
            csv("refused: nothing says whose it is")),
    EMPTY_ROWS_ON_TOP("up to 40 empty rows above the banner", "read", RowDamage::emptyOnTop),
    STYLED_ROWS_FAR_BELOW("coloured empty cells in row 5000", "read", RowDamage::styledFarBelow),
    CHECK_COLUMN_DELETED(
            "the column of the form's own check deleted", "read; form-marks-lost", ColumnDamage::deleteCheck),
    EVIDENCE_COLUMN_DELETED("the evidence column deleted", "refused", ColumnDamage::deleteEvidence),
    TEXT_COLUMN_DELETED("the column of guideline texts deleted", "read by id", ColumnDamage::deleteText),
    ID_COLUMN_DELETED("the id column deleted", "read by text", ColumnDamage::deleteId),
    COLUMN_INSERTED_EMPTY("an empty column inserted", "read", ColumnDamage::insertEmpty),
    COLUMN_INSERTED_WITH_NOTES("a column of remarks inserted", "read; cell-unread", ColumnDamage::insertNotes),
    COLUMNS_SWAPPED("two columns swapped, headers and all", "read", ColumnDamage::swap),
    COLUMN_HIDDEN("a column hidden", "read", ColumnDamage::hide),
    HEADER_RENAMED(
            "a header replaced by words of the official's own",
            "read where it is not needed, else refused",
            ColumnDamage::renameHeader),
    HEADER_RESPELT("a header with line breaks, special and invisible spaces", "read", ColumnDamage::respellHeader),
    STATUS_PASTED(
            "other listed statuses pasted over the drop-downs, validation gone",
            "the pasted ones are read",
            CellDamage::pasteStatus),
    STATUS_ALIAS(
            "a wording the plan accepts instead of the status",
            "read as its status; status-alias",
            CellDamage::aliasStatus),
    STATUS_MISSPELT("a status of no list pasted", "status-not-listed", CellDamage::misspellStatus),
    CELLS_MERGED_DOWN(
            "two rows' cells merged, as if the value were for both",
            "cells-merged",
            CellDamage::mergeDown,
            csv("read; details-missing, status-missing where the rules ask for what is gone", Loss.MERGES)),
    CELLS_MERGED_ACROSS(
            "a row's cells merged, all but the first value lost",
            "cells-merged",
            CellDamage::mergeAcross,
            csv("read; details-missing, evidence-missing where the rules ask for what is gone", Loss.MERGES)),
    FORMULA(
            "a formula in an answer's cell, its value stored",
            "read; formula-used",
            CellDamage::formula,
            libreOffice("status-not-listed, value-not-text: LibreOffice works it out anew, in vain"),
            csv("status-not-listed, value-not-text: LibreOffice works it out anew, in vain")),
    FORMULA_WITHOUT_VALUE(
            "a formula whose value is not in the file",
            "status-not-listed, value-not-text, completion-unreadable",
            CellDamage::formulaWithoutValue),
    DATE_FORMULA(
            "today's date by formula",
            "read; formula-used",
            CellDamage::dateFormula,
            libreOffice("formula-used, completion-outside: the day on which it was saved"),
            csv("completion-outside: the day on which it was saved", Loss.FORMULAS)),
    ERROR_VALUE(
            "an error such as #REF! in an answer's cell",
            "status-not-listed, value-not-text, completion-unreadable",
            CellDamage::error),
    NUMBER_AS_TEXT("a number stored as text in the evidence", "read", CellDamage::numberAsText),
    EVIDENCE_BECAME_DATE(
            "5/2564 typed as evidence, made a date by Excel", "value-not-text", CellDamage::evidenceBecomesDate),
    TEXT_BECAME_NUMBER("00125 or 1-2 typed, made a number by Excel", "value-not-text", CellDamage::textBecomesNumber),
    TRUE_OR_FALSE("TRUE in a status or evidence cell", "status-not-listed, value-not-text", CellDamage::boolValue),
    COLOURS(
            "cells painted and restyled",
            "read; completion-unreadable where a day then shows as a number",
            CellDamage::colour),
    ID_EMPTIED("an id deleted", "read by text", CellDamage::emptyId),
    IDS_BECAME_NUMBERS("ids made numbers by Excel", "read", CellDamage::idBecomesNumber),
    ID_BECAME_DATE("an id made a date by Excel", "read by text", CellDamage::idBecomesDate),
    ID_OF_ANOTHER("another guideline's id over an id", "row-not-counted", CellDamage::idOfAnother),
    TEXT_EMPTIED("a guideline's text deleted", "read by id", CellDamage::emptyText),
    TEXT_EDITED(
            "a guideline's text cut, added to or replaced",
            "guideline-altered or row-not-counted",
            CellDamage::editText),
    ID_AND_TEXT_EMPTIED("both deleted", "row-not-counted", CellDamage::emptyIdAndText),
    SOFT_HYPHENS("soft hyphens from Word", "read, repaired", TextDamage::softHyphens, REPAIRED),
    NO_BREAK_SPACES("no-break spaces from a web page", "read, repaired", TextDamage::noBreakSpaces, REPAIRED),
    ZERO_WIDTH_SPACES("zero-width spaces and word joiners", "read, repaired", TextDamage::zeroWidthSpaces, REPAIRED),
    SARA_AM_DECOMPOSED("SARA AM typed as two characters", "read, repaired", TextDamage::saraAmDecomposed, REPAIRED),
    SARA_E_TWICE("two SARA E instead of SARA AE", "read, repaired", TextDamage::saraAeTwice, REPAIRED),
    ID_THAI_DIGITS("ids in Thai digits", "read", TextDamage::thaiDigitsInId),
    ID_SPELT("ids with words, dots or brackets around", "read", TextDamage::idSpelt),
    STATUS_SPACED("a space inside the status", "read, repaired", TextDamage::spacedStatus),
    STATUS_BROKEN("a line break inside the status", "read, repaired", TextDamage::lineBreakInStatus),
    TRAILING_SPACES("spaces at both ends", "read, repaired", TextDamage::trailingSpaces, REPAIRED),
    LINE_BREAK_AT_END("a line break after each text", "read, repaired", TextDamage::lineBreakAtEnd, REPAIRED),
    LINE_BREAKS("details of several paragraphs", "read", TextDamage::lineBreaks),
    CARRIAGE_RETURNS(
            "details with Windows line ends",
            "read",
            TextDamage::carriageReturns,
            saved("read", Loss.CARRIAGE_RETURNS)),
    ONLY_SPACES("spaces in cells left open", "nothing is read", TextDamage::onlySpaces, REPAIRED),
    DATE_BUDDHIST_TEXT("dates as text, Buddhist era", "read", DateDamage::buddhistText),
    DATE_COMMON_TEXT("dates as text, common era", "read", DateDamage::commonText),
    DATE_THAI_DIGITS("dates in Thai digits", "read", DateDamage::thaiDigits),
    DATE_FULL_MONTH(
            "dates with the month's full name",
            "read; after the word เดือน completion-unreadable",
            DateDamage::fullMonth),
    DATE_SHORT_MONTH("dates with the month's short name", "read", DateDamage::shortMonth),
    DATE_SHORT_YEAR("31/3/64 as text", "completion-unreadable", DateDamage::shortYear),
    DATE_SHORT_YEAR_CELL(
            "31/3/64 made 1964 by Excel",
            "completion-unreadable",
            DateDamage::shortYearTakenForAnother,
            csv("completion-outside: shown as 2464")),
    DATE_WITHOUT_DAY("a month and a year", "completion-unreadable", DateDamage::noDay),
    DATE_BUDDHIST_CELL("date cells of the year 2564", "read, repaired", DateDamage::buddhistCell),
    DATE_WITH_TIME(
            "date cells with a time of day",
            "read",
            DateDamage::withTime,
            csv("completion-unreadable: the time is shown too")),
    DATES_SINCE_1904("saved in the 1904 date system", "read", DateDamage::since1904),
    DATES_SHIFTED_BY_1904(
            "dates pasted into the 1904 date system, four years late", "completion-outside", DateDamage::shiftedBy1904),
    SHEET_RENAMED("the form's sheet renamed", "read", SheetDamage::rename),
    SHEET_COPIED("the form's sheet copied, both the same", "read; sheet-unread", SheetDamage::copySame),
    SHEET_COPIED_AND_CHANGED(
            "the form's sheet copied, one of the two changed",
            "refused",
            SheetDamage::copyDifferent,
            csv("read", Loss.OTHER_SHEETS)),
    FILLED_ON_COPY(
            "filled in on a copy of the sheet, the first left empty",
            "the filled one is read",
            SheetDamage::filledOnCopy,
            csv("read; answer-missing in the sheet that is empty")),
    NOTES_SHEET_IN_FRONT("a sheet of notes in front", "read; sheet-unread", SheetDamage::notesInFront),
    STAMP_DELETED(
            "the hidden sheet that says whose form it is deleted", "read; form-marks-lost", SheetDamage::deleteStamp),
    HIDDEN_SHEETS_DELETED("all hidden sheets deleted", "read; form-marks-lost", SheetDamage::deleteHidden),
    FORM_SHEET_ONLY(
            "all other sheets and the defined names deleted", "read; form-marks-lost", SheetDamage::keepOnlyForm),
    OTHER_SHEET_ACTIVE("saved with another sheet in front", "read", SheetDamage::otherActive),
    INLINE_TEXTS("all texts inside the cells", "read", FileDamage::inlineTexts),
    RICH_TEXTS("texts in several runs", "read", FileDamage::richTexts),
    GOOGLE_SHEETS(
            "saved by Google Sheets: no properties, names or shared texts",
            "read; form-marks-lost",
            FileDamage::googleSheets),
    COMMENTS("a note on a cell", "read; note-unread", FileDamage::commented, csv("read", Loss.NOTES));

    /** How near what is read must come to what was meant. */
    enum Upto {
        EXACT,
        /** The damage is to invisible characters or spelling, which are kept as typed. */
        REPAIRED
    }

    private final String what;
    private final String expected;
    private final Consumer<FormInHand> change;
    private final Upto upto;
    private final List<Elsewhere> elsewhere;

    Damage(String what, String expected, Consumer<FormInHand> change, Elsewhere... elsewhere) {
        this(what, expected, change, EXACT, elsewhere);
    }

    /** @param expected of an .xlsx, and of all formats but those of {@code elsewhere} */
    Damage(String what, String expected, Consumer<FormInHand> change, Upto upto, Elsewhere... elsewhere) {
        this.what = what;
        this.expected = expected;
        this.change = change;
        this.upto = upto;
        this.elsewhere = List.of(elsewhere);
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String expected(SavedAs format) {
        return in(format).map(Elsewhere::expected).orElse(expected);
    }

    @Override
    public Optional<Loss> loss(SavedAs format) {
        return in(format).flatMap(Elsewhere::loss);
    }

    private Optional<Elsewhere> in(SavedAs format) {
        return elsewhere.stream().filter(one -> one.formats().contains(format)).findFirst();
    }

    @Override
    public Upto upto() {
        return upto;
    }

    @Override
    public void applyTo(FormInHand form) {
        change.accept(form);
    }
}
