package org.partnershipledger.kernel.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire name of an event, for ever: {@code <aggregate>.<what-happened>.v<version>}.
 * It is declared, never derived from the class name, because classes get renamed and history does not.
 * A committed event never changes its name, its fields or their meaning; a new shape is a new name.
 * Next: {@link EventCatalogue}, which knows every name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {
    String value();
}
