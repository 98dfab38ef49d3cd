/** Regular expressions and formats of strings, as OpenAPI means them. */
package dev.lockstep.server.validate.text;
