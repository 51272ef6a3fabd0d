package org.partnershipledger.kernel.words;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field is called, where its name alone does not say it. Said on the component, or on the method of an
 * interface that every record with this field shares.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Label {
    String value();
}
