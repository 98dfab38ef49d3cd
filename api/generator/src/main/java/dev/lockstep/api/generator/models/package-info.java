/** The classes of a document's types, alike on both sides: objects, enums and unions. */
package dev.lockstep.api.generator.models;
