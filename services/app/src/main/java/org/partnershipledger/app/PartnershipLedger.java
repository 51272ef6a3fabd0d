package org.partnershipledger.app;

import org.partnershipledger.app.commandline.CommandLines;

/**
 * Where the program starts. Everything it can do is a subcommand; without one it serves.
 * Next: {@link CommandLines}.
 */
public final class PartnershipLedger {
    private PartnershipLedger() {}

    public static void main(String[] arguments) {
        // Axon asks its makers for updates unless told not to before anything of it is loaded.
        System.setProperty("AXONIQ_UPDATE_CHECKER_DISABLED", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        System.exit(CommandLines.run(arguments));
    }
}
