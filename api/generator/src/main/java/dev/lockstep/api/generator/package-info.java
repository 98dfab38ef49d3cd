/** Where openapi-generator hands over: from its plugin to the model, and from there to files. */
package dev.lockstep.api.generator;
