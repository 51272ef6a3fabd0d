package org.partnershipledger.kernel.gainshare.reading;

/** Foreign text inside a message: in quotes, short, without control characters. */
public final class Quoted {
    private static final int SHOWN = 40;

    private Quoted() {}

    public static String of(String text) {
        StringBuilder shown = new StringBuilder("\"");
        for (int i = 0; i < Math.min(text.length(), SHOWN); i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
        }
        return shown.append(text.length() > SHOWN ? "...\"" : "\"").toString();
    }
}
