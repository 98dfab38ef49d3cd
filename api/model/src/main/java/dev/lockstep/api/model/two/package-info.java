/** From Swagger 2.0 to OpenAPI 3.0. */
package dev.lockstep.api.model.two;
