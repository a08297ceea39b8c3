package org.prongsai.thai.personal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that are the office's own: its telephones and mailboxes, and the persons that its plan names. */
public final class OfficeWords {
    /** Of an office that says nothing of itself. */
    public static final OfficeWords NONE = new OfficeWords(List.of(), List.of(), List.of());

    /** Where everybody may have a mailbox: who has one there does not speak for all of it. */
    private static final Set<String> EVERYBODYS = Set.of(
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "hotmail.co.th",
            "outlook.com",
            "outlook.co.th",
            "live.com",
            "yahoo.com",
            "yahoo.co.th",
            "ymail.com",
            "icloud.com",
            "me.com",
            "msn.com",
            "proton.me",
            "protonmail.com");

    private static final int MIN_DIGITS = 9;
    private static final int MAX_DIGITS = 15;

    private final Set<String> numbers = new HashSet<>();
    private final Set<String> mailboxes = new HashSet<>();
    private final Set<String> hosts = new HashSet<>();
    private final Set<PersonName> persons = new HashSet<>();

    /**
     * @param texts in which it says how it is reached
     * @param sites addresses of its website
     * @param names of persons with a part in the report
     */
    public OfficeWords(List<String> texts, List<String> sites, List<String> names) {
        texts.forEach(this::reached);
        sites.forEach(this::site);
        names.forEach(name -> PersonName.named(name).ifPresent(persons::add));
    }

    private void reached(String text) {
        PlainText plain = PlainText.of(text);
        for (NumberSpan span : new NumberScanner(plain).spans(MIN_DIGITS, MAX_DIGITS)) {
            numbers.add(span.digits());
            numbers.add(TelephoneSearch.dialled(span.digits(), true));
        }
        for (PersonalWord mail : EmailSearch.all(plain)) {
            String address = EmailSearch.address(mail);
            mailboxes.add(address);
            host(address.substring(address.indexOf('@') + 1));
        }
    }

    private void site(String address) {
        String rest = address.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        String host = rest.split("[/:?#]", 2)[0];
        host(host.startsWith("www.") ? host.substring(4) : host);
    }

    private void host(String host) {
        if (host.indexOf('.') > 0 && !EVERYBODYS.contains(host)) {
            hosts.add(host);
        }
    }

    /** Whether anybody may have a mailbox there. */
    static boolean isEverybodys(String host) {
        return EVERYBODYS.contains(host);
    }

    /** @param number as it is dialled in the country */
    boolean isTelephone(String number) {
        return numbers.contains(number);
    }

    boolean isNumber(String digits) {
        return numbers.contains(digits);
    }

    /** @param address in small letters */
    boolean isMailbox(String address) {
        String host = address.substring(address.indexOf('@') + 1);
        return mailboxes.contains(address)
                || hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }

    boolean isPerson(PersonName name) {
        return persons.stream().anyMatch(name::isOf);
    }
}
