/** How the demo wires an engine: the place to look for how to embed one. */
package org.ctvms.demo.engine;
