package org.dateline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What programs send as JSON is there and fits, or they are told what is wrong and where: no resource is asked without a body, or with
 * one in which something is missing.
 */
@Provider
@Singleton
public class JsonBodies implements ReaderInterceptor, ObjectMapperCustomizer {
    private static final String SEE = "; /q/openapi shows what is wanted.";

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        boolean json = MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType());
        if (!json || !context.getType().isRecord()) {
            return context.proceed();
        }
        Object read = read(context);
        if (read == null) {
            throw ApiException.badRequest("The request has no body; send an object of JSON" + SEE);
        }
        return read;
    }

    private static Object read(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JsonProcessingException fault) {
            throw ApiException.badRequest(told(fault) + SEE);
        } catch (WebApplicationException fault) {
            if (fault.getCause() instanceof JsonProcessingException cause) {
                throw ApiException.badRequest(told(cause) + SEE);
            }
            throw fault;
        }
    }

    /** In words of our own: those of the parser name classes of this program. */
    private static String told(JsonProcessingException fault) {
        String where = Optional.ofNullable(fault.getLocation())
                .map(at -> " at line " + at.getLineNr() + ", column " + at.getColumnNr())
                .orElse("");
        if (!(fault instanceof JsonMappingException mapping)) {
            return "The body is no JSON" + where;
        }
        String field = mapping.getPath().stream()
                .map(part -> Optional.ofNullable(part.getFieldName()).orElse("[" + part.getIndex() + "]"))
                .collect(Collectors.joining("."));
        return field.isEmpty()
                ? "The body is no object that fits" + where
                : "'" + field + "' in the body is missing, or of another kind than wanted";
    }
}
