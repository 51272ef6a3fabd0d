package org.partnershipledger.app.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipledger.eventstore.append.CommandIdReused;
import org.partnershipledger.eventstore.append.HistoryUnavailable;
import org.partnershipledger.eventstore.append.SequenceConflict;
import org.partnershipledger.presentation.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Faults that mean something to the person who sent the request get their own status; the words are in
 * {@link RequestProblem}. Whatever is not named here is a fault of ours: 500, with the cause in the log only.
 */
@ControllerAdvice
class FaultAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(FaultAdvice.class);

    @ExceptionHandler({CommandIdReused.class, SequenceConflict.class})
    void conflict(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONFLICT.value());
    }

    @ExceptionHandler({
        HistoryUnavailable.class,
        CannotGetJdbcConnectionException.class,
        DataAccessResourceFailureException.class
    })
    void unavailable(HttpServletResponse response, Exception fault) throws IOException {
        LOG.warn("The database cannot be reached: {}", fault.getMessage());
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
