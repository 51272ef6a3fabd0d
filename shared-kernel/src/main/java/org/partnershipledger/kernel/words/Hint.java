package org.partnershipledger.kernel.words;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What to write into a field, shown below its label. Said on the component, or on the method of an
 * interface that every record with this field shares.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Hint {
    String value();
}
