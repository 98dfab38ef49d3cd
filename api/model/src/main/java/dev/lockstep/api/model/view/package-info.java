/** What of a type goes which way, where requests and responses differ. */
package dev.lockstep.api.model.view;
