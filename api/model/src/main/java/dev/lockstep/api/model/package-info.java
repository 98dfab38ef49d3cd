/** The one vocabulary that everything downstream of a document speaks. */
package dev.lockstep.api.model;
