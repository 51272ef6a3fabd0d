package org.partnershipledger.app;

import org.partnershipledger.app.commandline.CommandLines;

/**
 * Where the program starts. Everything it can do is a subcommand; without one it serves.
 * Next: {@link CommandLines}.
 */
public final class PartnershipLedger {
    private PartnershipLedger() {}

    public static void main(String[] arguments) {
        keepAxonQuiet();
        System.exit(CommandLines.run(arguments));
    }

    /** Axon asks its makers for updates, and advertises, unless told not to before anything of it is loaded. */
    static void keepAxonQuiet() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }
}
