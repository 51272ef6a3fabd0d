package org.partnershipledger.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a folder of commands is called and which rules are its own, said on the sealed list of its commands. A new room
 * is named there and in the catalogue of kinds; index, problem pages and tests follow.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Room {
    /** Heading above its commands. */
    String title();

    /** Enums of the rules that its commands keep, and of those that warn. */
    Class<? extends Rule>[] rules();
}
