/** When a call that failed is made once more. */
package dev.lockstep.client.retry;
