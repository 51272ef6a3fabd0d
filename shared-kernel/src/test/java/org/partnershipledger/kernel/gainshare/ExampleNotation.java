package org.partnershipledger.kernel.gainshare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns the notation of the worked examples ("0.20 up to £250,000.00; 0.50 above that") into the neutral tree. */
final class ExampleNotation {
    private static final Set<String> LIMITS =
            Set.of("upsideThreshold", "downsideThreshold", "gainPoolCap", "lossPoolCap", "gainCap", "lossCap");
    private static final Set<String> AMOUNTS = Set.of("lifetimeGainCap", "lifetimeLossCap", "nhsFloor");
    private static final Pattern BAND = Pattern.compile("([0-9.]+)(?: up to (.+)| above that)?");
    private static final Pattern GATE = Pattern.compile("(\\w+) from ([0-9.]+)(?:: (.*))?");
    private static final Pattern SCALE = Pattern.compile("1 - ([0-9.]+) × score, ([0-9.]+) to ([0-9.]+)");

    private ExampleNotation() {}

    static Map<String, Object> tree(ExampleText example) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", example.title());
        tree.put("kind", example.kind());
        tree.put("terms", part(example.terms(), example.kind()));
        tree.put("inputs", part(example.inputs(), example.kind()));
        return tree;
    }

    private static Map<String, Object> part(Map<String, String> fields, String kind) {
        Map<String, Object> part = new LinkedHashMap<>();
        fields.forEach((field, value) -> part.put(field, value(field, value, kind)));
        return part;
    }

    private static Object value(String field, String text, String kind) {
        if (LIMITS.contains(field)) {
            return limit(text);
        }
        if (AMOUNTS.contains(field) && kind.equals("RISK_GAIN_SHARE")) {
            return Map.of("amount", number(text));
        }
        return switch (field) {
            case "gainBands", "lossBands" -> bands(text, "partnerShare");
            case "tiers" -> bands(text, "rate");
            case "qualityGate" -> gate(match(GATE, text));
            case "lossScale" -> scale(match(SCALE, text));
            case "partySplit" -> listOf(text, ", ", " ", "organisation", "weight");
            case "schedule" -> schedule(text);
            case "flows" -> List.of(number(text).split("; "));
            case "costRecoveryFirst", "lossCarryForward" -> text.equals("yes");
            default -> number(text);
        };
    }

    static String number(String text) {
        return text.replace("£", "").replace(",", "");
    }

    private static MatchResult match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("not in the notation of the examples: " + text);
        }
        return matcher;
    }

    private static Map<String, Object> limit(String text) {
        return text.startsWith("rate ") ? Map.of("rate", text.substring(5)) : Map.of("amount", number(text));
    }

    private static List<Object> bands(String text, String shareName) {
        List<Object> bands = new ArrayList<>();
        for (String band : text.split("; ")) {
            MatchResult match = match(BAND, band);
            Map<String, Object> fields = new LinkedHashMap<>();
            if (match.group(2) != null) {
                fields.put("upTo", shareName.equals("rate") ? number(match.group(2)) : limit(match.group(2)));
            }
            fields.put(shareName, match.group(1));
            bands.add(fields);
        }
        return bands;
    }

    private static Map<String, Object> gate(MatchResult match) {
        Map<String, Object> gate = new LinkedHashMap<>();
        gate.put("mode", match.group(1));
        gate.put("minimum", match.group(2));
        if (match.group(3) != null) {
            gate.put("tiers", listOf(match.group(3), ", ", " at ", "factor", "from"));
        }
        return gate;
    }

    private static Map<String, Object> scale(MatchResult match) {
        return Map.of("scaleRate", match.group(1), "minimumShare", match.group(2), "maximumShare", match.group(3));
    }

    private static List<Object> listOf(String text, String between, String within, String first, String second) {
        List<Object> list = new ArrayList<>();
        for (String element : text.split(between)) {
            String[] halves = element.split(within);
            list.add(Map.of(first, halves[0], second, halves[1]));
        }
        return list;
    }

    private static List<Object> schedule(String text) {
        return listOf(text, "; ", " from year ", "rate", "fromYear");
    }
}
