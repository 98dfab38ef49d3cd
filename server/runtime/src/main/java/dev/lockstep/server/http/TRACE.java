package dev.lockstep.server.http;

import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The one method of OpenAPI that JAX-RS has no annotation for. */
@Documented
@HttpMethod("TRACE")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface TRACE {}
