package org.partnershipledger.audit.verify;

/**
 * One thing that is wrong, in words for an auditor.
 *
 * @param position the event it is about, or where a missing one should be
 * @param check which check failed, for machines
 * @param what one sentence: what is wrong
 * @param expected what should be there
 * @param found what is there
 */
public record Finding(long position, Check check, String what, String expected, String found) {

    public enum Check {
        POSITION,
        BODY_POSITION,
        SEQUENCE,
        EVENT_ID,
        RECORDED_AT,
        PAYLOAD,
        METADATA,
        COLUMN,
        FIELD,
        ENTRY,
        LEAF,
        COMMAND,
        HEAD,
        CHECKPOINT
    }

    public String inWords() {
        return "Position " + position + ": " + what + " Expected: " + expected + ". Found: " + found + ".";
    }
}
