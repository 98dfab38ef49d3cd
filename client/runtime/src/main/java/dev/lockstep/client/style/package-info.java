/** How values are written into paths, queries, headers, cookies and forms. */
package dev.lockstep.client.style;
