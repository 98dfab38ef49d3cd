/** What a document must keep to before code is made from it. */
package dev.lockstep.api.lint;
