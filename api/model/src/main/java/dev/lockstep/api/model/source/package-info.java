/** Files of YAML and JSON as trees that know the line of each of their values. */
package dev.lockstep.api.model.source;
