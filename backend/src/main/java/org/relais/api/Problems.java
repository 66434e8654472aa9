package org.relais.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Message;
import org.relais.kernel.RelaisException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Errors as problems of RFC 9457, in the language that was asked for. What Spring itself finds wrong with a
 * request has its words under {@code problemDetail.*} in the message files.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Wording wording;

    Problems(Wording wording) {
        this.wording = wording;
    }

    @ExceptionHandler
    ProblemDetail told(RelaisException error, Locale locale) {
        var status = switch (error) {
            case RelaisException.NotFound notFound -> HttpStatus.NOT_FOUND;
            case RelaisException.Invalid invalid -> HttpStatus.BAD_REQUEST;
            case RelaisException.Forbidden forbidden -> HttpStatus.FORBIDDEN;
            case RelaisException.Conflict conflict -> HttpStatus.CONFLICT;
        };
        return problem(status, error.told(), locale);
    }

    @ExceptionHandler
    ProblemDetail notSignedIn(AuthenticationException error, Locale locale) {
        return problem(HttpStatus.UNAUTHORIZED, Message.of("error.notSignedIn"), locale);
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException error, HttpServletRequest request, Locale locale) {
        var reason = ApiSecurityConfiguration.isChangeByAPage(request) ? "error.fromAPage" : "error.firstPassword";
        return problem(HttpStatus.FORBIDDEN, Message.of(reason), locale);
    }

    @ExceptionHandler
    ProblemDetail unreadable(MultipartException error, Locale locale) {
        return problem(HttpStatus.BAD_REQUEST, Message.of("error.unreadableUpload"), locale);
    }

    /** A value that a parameter of a search cannot have, said as of any other parameter. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException error, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var wrong = error.getBindingResult().getFieldErrors().getFirst();
        var mismatch = new TypeMismatchException(wrong.getRejectedValue(), null);
        mismatch.initPropertyName(wrong.getField());
        return handleTypeMismatch(mismatch, headers, status, request);
    }

    @ExceptionHandler
    ProblemDetail fault(Exception error, HttpServletRequest request, Locale locale) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), error);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, Message.of("error.fault"), locale);
    }

    private ProblemDetail problem(HttpStatus status, Message message, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(status, wording.of(message, locale));
        problem.setProperty("code", message.code());
        return problem;
    }
}
