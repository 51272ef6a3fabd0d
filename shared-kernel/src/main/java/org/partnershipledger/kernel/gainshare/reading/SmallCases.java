package org.partnershipledger.kernel.gainshare.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.LateInterest;
import org.partnershipledger.kernel.gainshare.PresentValue;
import org.partnershipledger.kernel.gainshare.PresentValue.RateFrom;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.gainshare.Split;
import org.partnershipledger.kernel.money.Money;

/** Reads cases of the kinds SPLIT, PRESENT_VALUE and LATE_INTEREST. */
final class SmallCases {
    private static final int MOST_YEARS = 1000;

    private SmallCases() {}

    static Reading<Case> split(Object termsTree, Object inputsTree) {
        List<Problem> problems = new ArrayList<>(0);
        Fields t = Fields.of("terms", termsTree, problems);
        Fields in = Fields.of("inputs", inputsTree, problems);
        if (t == null || in == null) {
            return new Reading<>(null, problems);
        }
        Optional<List<PartyWeight>> parties = PartyReader.parties(t, problems);
        t.end();
        Money amount = in.money("amount");
        require(in, "amount");
        in.end();
        var read = new Case.SplitAmount(parties.orElse(List.of()), amount);
        return new Reading<>(read, Problems.both(problems, Split.problems(parties)));
    }

    static Reading<Case> presentValue(Object termsTree, Object inputsTree) {
        List<Problem> problems = new ArrayList<>(0);
        Fields t = Fields.of("terms", termsTree, problems);
        Fields in = Fields.of("inputs", inputsTree, problems);
        if (t == null || in == null) {
            return new Reading<>(null, problems);
        }
        List<RateFrom> rates = rates(t, problems);
        t.end();
        List<Money> flows = flows(in, problems);
        in.end();
        return new Reading<>(new Case.PresentValueOf(rates, flows), problems);
    }

    private static List<RateFrom> rates(Fields t, List<Problem> problems) {
        if (t.has("rate") == t.has("schedule")) {
            t.raw("rate");
            t.raw("schedule");
            problems.add(new Problem("terms", "give a rate or a schedule, one of the two"));
            return List.of();
        }
        if (t.has("rate")) {
            List<RateFrom> flat = List.of(new RateFrom(0, t.decimal("rate")));
            if (flat.getFirst().rate() != null) {
                PresentValue.problems(flat).forEach(wrong -> problems.add(new Problem("terms.rate", wrong.message())));
            }
            return flat;
        }
        List<RateFrom> rates = t.listOrNone("schedule", (path, value) -> rateFrom(path, value, problems))
                .orElse(List.of());
        List<Problem> all = Problems.both(List.copyOf(problems), PresentValue.problems(rates));
        problems.clear();
        problems.addAll(all);
        return rates;
    }

    private static RateFrom rateFrom(String path, Object value, List<Problem> problems) {
        Fields f = Fields.of(path, value, problems);
        if (f == null) {
            return new RateFrom(null, null);
        }
        String year = f.text("fromYear", "a year number as text, such as \"31\"");
        Integer fromYear = null;
        if (year != null && year.matches("[0-9]{1,4}")) {
            fromYear = Integer.valueOf(year);
        } else if (year != null) {
            f.problem("fromYear", "must be a whole number of years such as \"31\": " + Quoted.of(year));
        }
        RateFrom entry = new RateFrom(fromYear, f.decimal("rate"));
        f.end();
        return entry;
    }

    private static List<Money> flows(Fields in, List<Problem> problems) {
        int before = problems.size();
        Optional<List<Money>> given = in.listOrNone("flows", (path, value) -> Fields.moneyIn(path, value, problems));
        if (given.isEmpty() && problems.size() > before) {
            return List.of();
        }
        List<Money> flows = given.orElse(List.of());
        if (flows.isEmpty()) {
            in.problem("flows", "at least the flow of year 0 is required");
            return List.of();
        }
        if (flows.size() > MOST_YEARS) {
            in.problem("flows", "has " + flows.size() + " years; at most " + MOST_YEARS);
        }
        return flows;
    }

    static Reading<Case> lateInterest(Object termsTree, Object inputsTree) {
        List<Problem> problems = new ArrayList<>(0);
        Fields t = Fields.of("terms", termsTree, problems);
        Fields in = Fields.of("inputs", inputsTree, problems);
        if (t == null || in == null) {
            return new Reading<>(null, problems);
        }
        LateInterest.Terms terms = new LateInterest.Terms(t.decimal("annualRate"), t.money("fixedSum", Money.ZERO));
        t.end();
        LateInterest.Debt debt = new LateInterest.Debt(in.money("amount"), date(in, "dueOn"), date(in, "paidOn"));
        in.end();
        return new Reading<>(
                new Case.LatePayment(terms, debt), Problems.both(problems, LateInterest.problems(terms, debt)));
    }

    private static LocalDate date(Fields f, String field) {
        String text = f.text(field, "a date such as \"2026-05-31\"");
        if (text == null) {
            return null;
        }
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noSuchDay) {
            // Falls through to the same message as a date of another form: there is no such day.
        }
        f.problem(field, "must be a date such as \"2026-05-31\", but is " + Quoted.of(text));
        return null;
    }

    private static void require(Fields f, String field) {
        if (!f.has(field)) {
            f.problem(field, "is required and is missing");
        }
    }
}
