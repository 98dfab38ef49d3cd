/** From schemas to types. */
package dev.lockstep.api.model.types;
