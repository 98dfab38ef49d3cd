/** What a value must be like, checked on the JSON tree so that every fault is found in one pass. */
package dev.lockstep.server.validate;
