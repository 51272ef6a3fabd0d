package org.partnershipledger.valuereport.section;

import java.util.List;

/** How to say no, what it stops and what it does not stop; the same words in every report. */
public final class OptOutWords {
    public static final List<String> ALL = List.of(
            "You can say no. Go to www.nhs.uk/your-nhs-data-matters or phone 0300 303 5678. This is called the national data opt-out. Your care does not change.",
            "What it stops: your confidential information, which could identify you, is not used for research and planning.",
            "What it does not stop: the use of data from which nobody can tell who you are, the use of your information for your own care, studies that you agreed to join, and uses that a law demands.");

    private OptOutWords() {}
}
