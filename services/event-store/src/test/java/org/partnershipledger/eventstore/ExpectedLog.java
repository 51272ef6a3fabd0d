package org.partnershipledger.eventstore;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/**
 * What one logger says because a test makes it: kept for the test to look at, and not printed, so that the log of a
 * green run has nothing in it that looks like a fault. What other loggers say, or other tests at the same time, is
 * printed as ever.
 */
public final class ExpectedLog implements AutoCloseable {
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Predicate<String> mine;
    private final Logger logger;
    private final AppenderBase<ILoggingEvent> keeping = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            if (mine.test(event.getThreadName())) {
                said.add(event.getLevel() + " " + event.getFormattedMessage());
            } else {
                ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).callAppenders(event);
            }
        }
    };

    private ExpectedLog(String name, Predicate<String> mine) {
        this.mine = mine;
        logger = (Logger) LoggerFactory.getLogger(name);
        keeping.setContext(logger.getLoggerContext());
        keeping.start();
        logger.addAppender(keeping);
        logger.setAdditive(false);
    }

    /** @param name of the logger, e.g. the full name of a class, which need not be visible here */
    public static ExpectedLog of(String name) {
        return new ExpectedLog(name, _ -> true);
    }

    /** Only what is said in this thread: for tests beside which others run that may make the same logger speak. */
    public static ExpectedLog ofThisThread(String name) {
        return new ExpectedLog(name, Thread.currentThread().getName()::equals);
    }

    /** Level and message of each, in order. */
    public List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public void close() {
        logger.detachAppender(keeping);
        logger.setAdditive(true);
    }
}
